using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A product code belongs to its category.</summary>
internal sealed class TR381 : IExternRule, IPrestatieRule
{
    private TR381()
    {
    }

    /// <summary>The one rule: it stands in more than one list.</summary>
    public static TR381 Instance { get; } = new();

    /// <inheritdoc cref="IExternRule.Info"/>
    public RuleInfo Info { get; } = Declaratie23.With(new()
    {
        Code = "TR381",
        Retourcode = "S329",
        Scope = RuleScope.Extern,
        Berichten = [301, 305, 307, 315, 317, 323],
        Berichten23 = [301, 305, 307, 315],
        Waarom23 = "Code S329 staat met dezelfde betekenis in de retourcodelijst van 2.3; verder zijn de regels van 2.3 niet bekend.",
        Eis = "Een ingevulde productcode hoort volgens de productcodelijst die partijen gebruiken bij de productcategorie.",
        Bevinding = "De productcode hoort niet bij deze categorie. Laat de afzender code en categorie nakijken in de productcodelijst; klopt de code, vul dan de geladen lijst aan.",
        EigenLezing = "De lijst geldt op de dag waarop het product ingaat; een start of stop herhaalt het product van de toewijzing, dus telt ToewijzingIngangsdatum als die er is. Bij een prestatie telt de eerste dag van de ProductPeriode.",
    });

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, ExternBronnen bronnen, RuleFindings findings)
    {
        if (bericht.Client is not { } client)
            return;
        foreach (var product in client.ToegewezenProducten)
            Check(product, product.Product, product.Ingangsdatum);
        foreach (var start in client.StartProducten)
        {
            if (!LeveringLines.IsVerwijdering(start.StatusAanlevering))
                Check(start, start.Product, start.ToewijzingIngangsdatum ?? start.Begindatum);
        }

        foreach (var stop in client.StopProducten)
        {
            if (!LeveringLines.IsVerwijdering(stop.StatusAanlevering))
                Check(stop, stop.Product, stop.ToewijzingIngangsdatum ?? stop.Begindatum);
        }

        foreach (var product in client.AangevraagdeProducten)
            Check(product, product.Product, product.ToewijzingIngangsdatum);
        foreach (var product in client.Verzoek?.NieuweProducten ?? [])
            Check(product, product.Product, product.GewensteIngangsdatum);

        void Check(Klasse klasse, Product? product, DateOnly op)
        {
            if (product?.Code is not { } code)
                return;
            switch (bronnen.Productcodes.Find(bericht.Soort.Domein, product.Categorie, code, op))
            {
                case ListAnswer.Onjuist:
                    findings.Report(Info, klasse, "Product/Code", Detail(product.Categorie, code));
                    break;
                case ListAnswer.Onbekend:
                    findings.CannotDecide(Info);
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        var prestatie = zaak.Prestatie;
        switch (zaak.Bronnen.Productcodes.Find(zaak.Bericht.Soort.Domein, prestatie.ProductCategorie, prestatie.ProductCode, prestatie.Begindatum))
        {
            case ListAnswer.Onjuist:
                findings.Report(Info, zaak, "ProductCode", Detail(prestatie.ProductCategorie, prestatie.ProductCode));
                break;
            case ListAnswer.Onbekend:
                findings.CannotDecide(Info);
                break;
        }
    }

    private static string Detail(string categorie, string code) => $"categorie {categorie}, code {code}";
}
