using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The client is known between this gemeente and this aanbieder, and a prestatie is declared on a toewijzing of its own client.</summary>
internal sealed class TR304 : IDossierRule, IClientRule, IPrestatieRule
{
    private TR304()
    {
    }

    /// <summary>The one rule: it stands in more than one list.</summary>
    public static TR304 Instance { get; } = new();

    /// <inheritdoc cref="IDossierRule.Info"/>
    public RuleInfo Info { get; } = Declaratie23.With(new()
    {
        Code = "TR304",
        Retourcode = "8187",
        Scope = RuleScope.Dossier,
        Berichten = [317, 323, 325],
        Eis = "De cliënt is bekend uit eerder berichtenverkeer tussen deze gemeente en deze aanbieder.",
        Bevinding = "Deze gemeente heeft deze aanbieder voor deze cliënt geen toewijzing gestuurd, of niet die met dit nummer. Laat de aanbieder Bsn en ToewijzingNummer nakijken, of een verzoek om toewijzing (315) sturen.",
        EigenLezing = "Bekend is een cliënt voor wie deze gemeente deze aanbieder een toewijzing heeft gestuurd, ook als die later is verwijderd. Een prestatie op een toewijzing van een andere cliënt van deze aanbieder krijgt dezelfde code.",
        RestsOnMissing = true,
    });

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Beide;

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.DeclaratieAntwoord is not null)
            EvaluateAntwoord(bericht, dossier, findings);
        else if (bericht.Declaratie is null && bericht.Client is { } client)
            Evaluate(bericht, client, dossier, findings);
    }

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Client client, Dossier dossier, RuleFindings findings)
    {
        if (!dossier.IsClientBekend(client.Bsn, bericht.Aanbieder))
            findings.Report(Info, client, "Bsn");
    }

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.IsVanAndereClient)
            findings.Report(Info, zaak, "ToewijzingNummer", DetailText.Toewijzing(zaak.Prestatie.ToewijzingNummer));
    }

    /// <summary>A 325 is about clients of the declaratie that it answers.</summary>
    private void EvaluateAntwoord(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (BeantwoordeDeclaratie.Of(bericht, dossier) is not { } declaratie)
            return;
        foreach (var client in bericht.Clienten)
        {
            if (!declaratie.HasClient(client.Bsn))
                findings.Report(Info, client, "Bsn");
        }
    }
}
