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
        if (zaak.Toewijzing is not { } toewijzing)
            return new() { IsToegekend = granted, Breuken = breuken };
        var product = toewijzing.Product;
        var signed = zaak.Prestatie.IngediendBedrag.IsCredit ? -zaak.Volume : zaak.Volume;
        var usedVolume = zaak.Telling.Volume + (granted ? signed : 0);
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
