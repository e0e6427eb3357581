using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The products of one 317 together do not ask for the same product on the same day.</summary>
internal sealed class TR361 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR361",
        Retourcode = "9361",
        Scope = RuleScope.Dossier,
        Berichten = [317],
        Eis = "De producten in een verzoek om wijziging vragen samen niet twee keer hetzelfde product voor dezelfde dag.",
        Bevinding = "Het verzoek vraagt hetzelfde product voor perioden die elkaar overlappen; de einddatum telt mee. Laat de aanbieder de perioden op elkaar laten aansluiten: een volgende begint op zijn vroegst de dag na het einde van de vorige.",
        EigenLezing = "Een te wijzigen toewijzing telt vanaf haar eigen Ingangsdatum, want het deel voor de wijziging blijft staan. Heeft een van twee producten geen code, dan is dezelfde categorie hetzelfde product.",
        Domeinverschil = "In de iWmo mogen producten in categorie 11 tot en met 14 elkaar altijd overlappen; in de iJw is er geen uitzondering.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Client is not { Verzoek: { } verzoek } client)
            return;
        var items = new List<ProductPeriode>();
        foreach (var product in verzoek.OngewijzigdeProducten)
        {
            if (dossier.FindActueel(client.Bsn, bericht.Aanbieder, product.ToewijzingNummer, bericht.Dagtekening) is { Product: var toewijzing })
                items.Add(new(toewijzing.Product, toewijzing.Ingangsdatum, toewijzing.Einddatum));
        }

        // The part before the change stays as it is, so the period runs from the start of the toewijzing.
        foreach (var (wens, toewijzing) in TeWijzigenRegel.Of(bericht, dossier))
            items.Add(new(toewijzing.Product, toewijzing.Ingangsdatum, wens.Einddatum));
        foreach (var product in verzoek.NieuweProducten)
            items.Add(new(product.Product, product.GewensteIngangsdatum, product.Einddatum));
        if (Overlap.Later(bericht.Soort.Domein, items) is { } later)
            findings.Report(Info, verzoek, detail: $"periode vanaf {DetailText.Date(items[later[0]].Begin)}");
    }
}
