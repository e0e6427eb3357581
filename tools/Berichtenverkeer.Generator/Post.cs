using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>A toewijzing in the <see cref="Kasboek"/>, with what is granted on it.</summary>
internal sealed class Post(string bsn, string aanbieder, long? beschikkingNummer, ToegewezenProduct product)
{
    private readonly Dictionary<(string Categorie, string Code, DateOnly Begin, DateOnly Einde), int> debets = [];

    public string Bsn { get; } = bsn;

    public string Aanbieder { get; } = aanbieder;

    public long? BeschikkingNummer { get; } = beschikkingNummer;

    /// <summary>The latest version.</summary>
    public ToegewezenProduct Product { get; set; } = product;

    /// <summary>Volume granted and not credited, as <see cref="Maximum"/> counts it.</summary>
    public long Volume { get; private set; }

    /// <summary>Amount granted and not credited, in eurocent.</summary>
    public long Bedrag { get; private set; }

    /// <summary>Last day of the latest granted line.</summary>
    public DateOnly Laatste { get; private set; }

    /// <summary>Whether a debit for exactly this stands (TR389).</summary>
    public bool HeeftDebet(Prestatie prestatie) => debets.GetValueOrDefault(KeyOf(prestatie)) > 0;

    /// <summary>Counts a granted line: sign -1 for a credit.</summary>
    public void Tel(Prestatie prestatie, int sign)
    {
        Volume += sign * Maximum.Geteld(prestatie.GeleverdVolume, prestatie.Eenheid);
        Bedrag += sign * prestatie.IngediendBedrag.Bedrag;
        debets[KeyOf(prestatie)] = debets.GetValueOrDefault(KeyOf(prestatie)) + sign;
        if (sign > 0 && prestatie.Einddatum > Laatste)
            Laatste = prestatie.Einddatum;
    }

    private static (string, string, DateOnly, DateOnly) KeyOf(Prestatie prestatie) =>
        (prestatie.ProductCategorie, prestatie.ProductCode, prestatie.Begindatum, prestatie.Einddatum);
}
