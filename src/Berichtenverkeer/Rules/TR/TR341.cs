using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A prestatie is declared in the unit of its toewijzing, or without Omvang in a unit of the contract.</summary>
internal sealed class TR341 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR341",
        "9341",
        "De Eenheid van een prestatie is die van de toewijzing; toegewezen uren mogen in minuten worden gedeclareerd.",
        "De eenheid wijkt af van de toewijzing of het contract. Laat de aanbieder de prestatie in de juiste eenheid indienen.") with
    {
        EigenLezing = "Zonder Omvang moet de Eenheid die van het contract zijn: daarvoor tellen de geladen tarieven. Dekken die het product niet, of gaat het om euro's zonder tarief, dan blijft het onbeslist.",
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing is not { } toewijzing)
            return;
        var eenheid = zaak.Prestatie.Eenheid;
        if (toewijzing.Product.Omvang is { Eenheid: var toegewezen })
        {
            if (!string.Equals(eenheid, toegewezen, StringComparison.Ordinal) && (toegewezen, eenheid) is not (Rekenvolume.Uur, Rekenvolume.Minuut))
                findings.Report(Info, zaak, "Eenheid", $"gedeclareerd {eenheid}; toegewezen {toegewezen}");
            return;
        }

        if (zaak.Tarieven is not { } afspraak)
            findings.CannotDecide(Info);
        else if (!afspraak.Kent(eenheid))
            NotAgreed(zaak, eenheid, findings);
    }

    /// <summary>What is settled in euros needs no tariff, so that there is none says nothing.</summary>
    private void NotAgreed(PrestatieZaak zaak, string eenheid, RuleFindings findings)
    {
        if (string.Equals(eenheid, Rekenvolume.Euro, StringComparison.Ordinal))
            findings.CannotDecide(Info);
        else
            findings.Report(Info, zaak, "Eenheid", $"gedeclareerd {eenheid}; zonder tarief in de geladen lijst");
    }
}
