using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A 317 names each current toewijzing of the client at this aanbieder exactly once.</summary>
internal sealed class TR349 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR349",
        Retourcode = "9349",
        Scope = RuleScope.Dossier,
        Berichten = [317],
        Eis = "Een verzoek om wijziging noemt elke actuele toewijzing van de cliënt bij deze aanbieder precies één keer, als OngewijzigdProduct of als TeWijzigenProduct.",
        Bevinding = "Het verzoek noemt niet elke actuele toewijzing precies één keer. Laat de aanbieder een nieuw verzoek sturen met al zijn actuele toewijzingen voor deze cliënt, ook die nog moeten ingaan.",
        EigenLezing = "Vandaag is de Dagtekening van het verzoek, zodat het oordeel niet afhangt van de dag waarop het wordt verwerkt.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Client is not { Verzoek: { } verzoek } client)
            return;
        var named = verzoek.OngewijzigdeProducten.Select(product => product.ToewijzingNummer)
            .Concat(verzoek.TeWijzigenProducten.Select(product => product.ToewijzingNummer))
            .CountBy(nummer => nummer)
            .ToDictionary();
        List<string>? wrong = null;
        foreach (var stand in dossier.ToewijzingenOf(client.Bsn, bericht.Aanbieder))
        {
            if (!stand.IsActueel(bericht.Dagtekening))
                continue;
            var count = named.GetValueOrDefault(stand.ToewijzingNummer!.Value);
            if (count != 1)
                (wrong ??= []).Add($"{DetailText.Toewijzing(stand.ToewijzingNummer)} {(count == 0 ? "ontbreekt" : "staat er dubbel in")}");
        }

        if (wrong is not null)
            findings.Report(Info, verzoek, detail: string.Join(", ", wrong));
    }
}
