using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Matching;

/// <summary>Writes down why a line was granted or refused.</summary>
internal static class Toetsing
{
    /// <summary>A line of a client that was refused.</summary>
    public static PrestatieToets NietBeoordeeld { get; } = new() { IsToegekend = false, IsNietBeoordeeld = true };

    /// <summary>The line that was judged last.</summary>
    public static PrestatieToets Of(PrestatieZaak zaak, IReadOnlyList<RuleInfo> breuken)
    {
        var granted = breuken.Count == 0;
        if (zaak.Prestatie.IngediendBedrag.IsCredit)
            return OfCredit(zaak, breuken);
        if (zaak.Toewijzing is not { } toewijzing)
            return new() { IsToegekend = granted, Breuken = breuken };
        var product = toewijzing.Product;
        var usedVolume = zaak.Telling.Volume + (granted ? zaak.Volume : 0);
        var usedBedrag = zaak.Telling.Bedrag + (granted ? zaak.Prestatie.IngediendBedrag.Getekend : 0);
        return new()
        {
            IsToegekend = granted,
            Breuken = breuken,
            Toewijzing = toewijzing.Sleutel,
            Toewijzingsdatum = product.Toewijzingsdatum,
            Toewijzingstijd = product.Toewijzingstijd,
            RekenEenheid = Rekenvolume.EenheidOf(product.Omvang?.Eenheid ?? zaak.Prestatie.Eenheid),
            RekenVolume = zaak.Volume,
            PlafondPeriode = zaak.PlafondPeriode,
            PlafondTotaal = zaak.PlafondTotaal,
            Budget = product.Budget,
            GebruiktVolume = zaak.Telling.Volume,
            GebruiktBedrag = zaak.Telling.Bedrag,
            RestVolume = zaak.PlafondTotaal - usedVolume,
            RestBudget = product.Budget - usedBedrag,
            AfgesprokenTarief = Tarief(zaak),
        };
    }

    /// <summary>A credit goes where its debit went, whatever became of the toewijzing since; no maximum is held against it.</summary>
    private static PrestatieToets OfCredit(PrestatieZaak zaak, IReadOnlyList<RuleInfo> breuken) => new()
    {
        IsToegekend = breuken.Count == 0,
        Breuken = breuken,
        Toewijzing = zaak.Vorige?.Toewijzing,
        RekenEenheid = Rekenvolume.EenheidOf(zaak.Prestatie.Eenheid),
        RekenVolume = zaak.Volume,
    };

    private static long? Tarief(PrestatieZaak zaak)
    {
        if (zaak.Tarieven is not { } tarieven)
            return null;
        var eenheid = zaak.Prestatie.Eenheid;
        foreach (var (agreed, tarief) in tarieven.PerEenheid)
        {
            if (agreed == eenheid || (eenheid == Rekenvolume.Minuut && agreed == Rekenvolume.Uur))
                return tarief;
        }

        return null;
    }
}
