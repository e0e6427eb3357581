using Berichtenverkeer.Model;

namespace Berichtenverkeer.Dossiers;

/// <summary>A declared prestatie as the dossier knows it: granted or refused, credited or not.</summary>
public sealed class PrestatieStand
{
    /// <summary>AGB code of the declarant.</summary>
    public required string Aanbieder { get; init; }

    /// <summary>ReferentieNummer: taken, also when the line was refused.</summary>
    public required string ReferentieNummer { get; init; }

    /// <summary>VorigReferentieNummer of a credit; null in a debit.</summary>
    public string? VorigReferentieNummer { get; init; }

    /// <summary>Bsn of the client. Never leaves the dossier in a text.</summary>
    public required string Bsn { get; init; }

    /// <summary>The toewijzing that it was matched to; null when none fitted.</summary>
    public ToewijzingSleutel? Toewijzing { get; init; }

    /// <summary>ToewijzingNummer as declared; may be absent in a 303.</summary>
    public long? ToewijzingNummer { get; init; }

    /// <summary>ProductCategorie.</summary>
    public required string ProductCategorie { get; init; }

    /// <summary>ProductCode.</summary>
    public required string ProductCode { get; init; }

    /// <summary>First day of the ProductPeriode.</summary>
    public required DateOnly Begindatum { get; init; }

    /// <summary>Last day of the ProductPeriode, inclusive.</summary>
    public required DateOnly Einddatum { get; init; }

    /// <summary>GeleverdVolume in units of <see cref="Eenheid"/>.</summary>
    public required long GeleverdVolume { get; init; }

    /// <summary>Eenheid (WJ756).</summary>
    public required string Eenheid { get; init; }

    /// <summary>ProductTarief in eurocent per unit; null when not given.</summary>
    public long? ProductTarief { get; init; }

    /// <summary>IngediendBedrag/Bedrag in eurocent, without sign.</summary>
    public required long Bedrag { get; init; }

    /// <summary>True for a credit.</summary>
    public required bool IsCredit { get; init; }

    /// <summary>True when it was granted, and no later answer took that back.</summary>
    public required bool IsToegekend { get; init; }

    /// <summary>True for a debit that a granted credit takes back.</summary>
    public bool IsGecrediteerd { get; set; }

    /// <summary>A line of a declaratie.</summary>
    /// <param name="aanbieder">AGB code of the declarant.</param>
    /// <param name="client">The client of the line.</param>
    /// <param name="prestatie">The line.</param>
    /// <param name="toewijzing">The toewijzing that it was matched to; null when none fitted.</param>
    /// <param name="toegekend">Whether it is granted.</param>
    public static PrestatieStand Of(string aanbieder, Client client, Prestatie prestatie, ToewijzingSleutel? toewijzing, bool toegekend)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(prestatie);
        return new()
        {
            Aanbieder = aanbieder,
            ReferentieNummer = prestatie.ReferentieNummer,
            VorigReferentieNummer = prestatie.VorigReferentieNummer,
            Bsn = client.Bsn,
            Toewijzing = toewijzing,
            ToewijzingNummer = prestatie.ToewijzingNummer,
            ProductCategorie = prestatie.ProductCategorie,
            ProductCode = prestatie.ProductCode,
            Begindatum = prestatie.Begindatum,
            Einddatum = prestatie.Einddatum,
            GeleverdVolume = prestatie.GeleverdVolume,
            Eenheid = prestatie.Eenheid,
            ProductTarief = prestatie.ProductTarief,
            Bedrag = prestatie.IngediendBedrag.Bedrag,
            IsCredit = prestatie.IngediendBedrag.IsCredit,
            IsToegekend = toegekend,
        };
    }
}
