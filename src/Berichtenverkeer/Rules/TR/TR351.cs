using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Each TeWijzigenProduct of a 317 names a current toewijzing of this client at this aanbieder.</summary>
internal sealed class TR351 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR351",
        Retourcode = "9351",
        Scope = RuleScope.Dossier,
        Berichten = [317],
        Eis = "Elk TeWijzigenProduct noemt een actuele toewijzing van deze cliënt bij deze aanbieder.",
        Bevinding = "Dit TeWijzigenProduct noemt geen actuele toewijzing van deze cliënt bij deze aanbieder. Laat de aanbieder het ToewijzingNummer nakijken en alleen toewijzingen noemen die nog lopen of nog ingaan.",
        EigenLezing = "Vandaag is de Dagtekening van het verzoek, zodat het oordeel niet afhangt van de dag waarop het wordt verwerkt.",
        RestsOnMissing = true,
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Client is not { Verzoek: { } verzoek } client)
            return;
        foreach (var product in verzoek.TeWijzigenProducten)
        {
            if (dossier.FindActueel(client.Bsn, bericht.Aanbieder, product.ToewijzingNummer, bericht.Dagtekening) is null)
                findings.Report(Info, product, "ToewijzingNummer", DetailText.Toewijzing(product.ToewijzingNummer));
        }
    }
}
