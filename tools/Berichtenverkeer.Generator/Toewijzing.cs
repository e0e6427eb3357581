using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>A toewijzing as the story knows it: its current version, those before it, and what was delivered on it.</summary>
internal sealed class Toewijzing(ProductVariant variant, long beschikkingNummer)
{
    public ProductVariant Variant { get; } = variant;

    public long BeschikkingNummer { get; } = beschikkingNummer;

    /// <summary>Null in some toewijzingen of release 2.3.</summary>
    public long? Nummer { get; set; }

    /// <summary>True once a 301 with it was sent (and not refused).</summary>
    public bool Sent { get; private set; }

    public ToewijzingVersie Current { get; private set; } = null!;

    /// <summary>The versions in the order of sending, with the day of sending.</summary>
    public List<(DateOnly Sent, ToewijzingVersie Versie)> Versions { get; } = [];

    /// <summary>Periods of delivery: start, and last day once it is known.</summary>
    public List<(DateOnly Begin, DateOnly? Einde)> Levering { get; } = [];

    /// <summary>Volume as <see cref="Maximum"/> counts it, or eurocent of the Budget, that the lines so far took.</summary>
    public long Taken { get; set; }

    public bool Removed => Current.RedenWijziging is "13" or "01";

    /// <summary>Takes the next version; it counts from the 301 on.</summary>
    public void Change(ToewijzingVersie versie) => Current = versie;

    public void MarkSent(DateOnly day)
    {
        Sent = true;
        Versions.Add((day, Current));
        Current = Current with { RedenWijziging = Removed ? Current.RedenWijziging : null };
    }

    /// <summary>The version that was known before a day; null when there was none, or it was removed.</summary>
    public ToewijzingVersie? Known(DateOnly before)
    {
        var known = Versions.FindLast(v => v.Sent < before);
        return known.Versie is null or { RedenWijziging: "13" or "01" } ? null : known.Versie;
    }

    /// <summary>True when a 301 or 317 of this day must name it (OP087, TR349).</summary>
    public bool IsCurrent(DateOnly day) => Sent && !Removed && (Current.Eind is null || Current.Eind >= day);

    public ToegewezenProduct Product(string? referentie)
    {
        var product = ProductOf(Current);
        product.ReferentieAanbieder = referentie;
        return product;
    }

    /// <summary>A version as a 301 tells it.</summary>
    public ToegewezenProduct ProductOf(ToewijzingVersie versie) => new()
    {
        ToewijzingNummer = Nummer,
        Product = Variant.Product,
        Toewijzingsdatum = versie.Datum,
        Toewijzingstijd = versie.Tijd,
        Ingangsdatum = versie.Ingang,
        Einddatum = versie.Eind,
        RedenWijziging = versie.RedenWijziging,
        Omvang = Omvang(versie.Volume),
        Budget = versie.Budget,
    };

    public Omvang? Omvang(long volume) => Variant.Eenheid is null ? null : new() { Volume = volume, Eenheid = Variant.Eenheid, Frequentie = Variant.Frequentie! };
}
