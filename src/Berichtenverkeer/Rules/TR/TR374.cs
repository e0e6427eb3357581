using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>An aanbieder has one open request per client.</summary>
internal sealed class TR374 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR374",
        Retourcode = "9374",
        Scope = RuleScope.Dossier,
        Berichten = [315, 317],
        Eis = "Een aanbieder doet geen nieuw verzoek voor een cliënt zolang een eerder verzoek voor die cliënt open staat.",
        Bevinding = "Een eerder verzoek van deze aanbieder voor deze cliënt is nog niet beantwoord met een toewijzing of een afwijzing. Beantwoord eerst dat verzoek; de aanbieder kan daarna een nieuw verzoek sturen.",
        EigenLezing = "Wordt een verzoek met dezelfde ReferentieAanbieder nog eens gestuurd, dan is dat een zaak van TR347. Een bericht dat als geheel is afgekeurd, telt als nooit gestuurd.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Client is not { } client)
            return;
        var own = Dossier.ReferentiesOf(bericht).ToHashSet();
        var isOpen = dossier.VerzoekenOf(client.Bsn, bericht.Aanbieder)
            .Select(referentie => new ReferentieSleutel(bericht.Aanbieder, referentie))
            .Any(referentie => !own.Contains(referentie) && dossier.IsOpen(referentie));
        if (!isOpen)
            return;
        foreach (var product in client.AangevraagdeProducten)
            findings.Report(Info, product, "ReferentieAanbieder");
        if (client.Verzoek is { } verzoek)
            findings.Report(Info, verzoek, "ReferentieAanbieder");
    }
}
