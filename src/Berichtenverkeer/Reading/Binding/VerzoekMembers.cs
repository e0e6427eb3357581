using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>Members of Verzoek and its three kinds of products (317, 318).</summary>
internal static class VerzoekMembers
{
    public static RecordBinding Create() =>
        new SingleRecord<Client, Verzoek>(_ => new(), (c, v) => c.Verzoek = v, c => c.Verzoek)
            .Tekst("ReferentieAanbieder", (v, x) => v.ReferentieAanbieder = x, v => v.ReferentieAanbieder)
            .Tekst("RedenVerzoek", (v, x) => v.RedenVerzoek = x, v => v.RedenVerzoek)
            .Klasse(
                "OngewijzigdeProducten/OngewijzigdProduct",
                new ListedRecord<Verzoek, OngewijzigdProduct>(v => v.OngewijzigdeProducten, _ => new())
                    .Getal("ToewijzingNummer", (p, v) => p.ToewijzingNummer = v, p => p.ToewijzingNummer)
                    .Teksten("RetourCodes/RetourCode", p => p.RetourCodes))
            .Klasse("TeWijzigenProducten/TeWijzigenProduct", CreateTeWijzigenProduct())
            .Klasse("NieuweProducten/NieuwProduct", CreateNieuwProduct())
            .Teksten("RetourCodes/RetourCode", v => v.RetourCodes);

    private static RecordBinding CreateTeWijzigenProduct()
    {
        var binding = new ListedRecord<Verzoek, TeWijzigenProduct>(v => v.TeWijzigenProducten, _ => new());
        return ProductMembers.AddOmvang(binding, p => p.Omvang ??= new(), p => p.Omvang)
            .Getal("ToewijzingNummer", (p, v) => p.ToewijzingNummer = v, p => p.ToewijzingNummer)
            .Datum("GewensteIngangsdatum", (p, v) => p.GewensteIngangsdatum = v, p => p.GewensteIngangsdatum)
            .Datum("Einddatum", (p, v) => p.Einddatum = v, p => p.Einddatum)
            .Getal("Budget", (p, v) => p.Budget = v, p => p.Budget)
            .Teksten("RetourCodes/RetourCode", p => p.RetourCodes);
    }

    private static RecordBinding CreateNieuwProduct()
    {
        var binding = new ListedRecord<Verzoek, NieuwProduct>(v => v.NieuweProducten, _ => new());
        ProductMembers.AddProduct(binding, p => p.Product ??= new(), p => p.Product);
        return ProductMembers.AddOmvang(binding, p => p.Omvang ??= new(), p => p.Omvang)
            .Datum("GewensteIngangsdatum", (p, v) => p.GewensteIngangsdatum = v, p => p.GewensteIngangsdatum)
            .Datum("Einddatum", (p, v) => p.Einddatum = v, p => p.Einddatum)
            .Getal("Budget", (p, v) => p.Budget = v, p => p.Budget)
            .Teksten("RetourCodes/RetourCode", p => p.RetourCodes);
    }
}
