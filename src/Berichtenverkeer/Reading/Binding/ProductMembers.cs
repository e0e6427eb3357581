using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>Members of the classes that speak of one product: ToegewezenProduct, StartProduct, StopProduct, AangevraagdProduct.</summary>
internal static class ProductMembers
{
    public static RecordBinding CreateToegewezenProduct<TParent>(Func<TParent, List<ToegewezenProduct>> list)
        where TParent : Klasse
    {
        var binding = new ListedRecord<TParent, ToegewezenProduct>(list, _ => new());
        AddProduct(binding, t => t.Product ??= new(), t => t.Product);
        AddOmvang(binding, t => t.Omvang ??= new(), t => t.Omvang)
            .Getal("ToewijzingNummer", (t, v) => t.ToewijzingNummer = v, t => t.ToewijzingNummer)
            .Tekst("ReferentieAanbieder", (t, v) => t.ReferentieAanbieder = v, t => t.ReferentieAanbieder)
            .Datum("Toewijzingsdatum", (t, v) => t.Toewijzingsdatum = v, t => t.Toewijzingsdatum)
            .Tijd("Toewijzingstijd", (t, v) => t.Toewijzingstijd = v, t => t.Toewijzingstijd)
            .Datum("Ingangsdatum", (t, v) => t.Ingangsdatum = v, t => t.Ingangsdatum)
            .Datum("Einddatum", (t, v) => t.Einddatum = v, t => t.Einddatum)
            .Tekst("RedenWijziging", (t, v) => t.RedenWijziging = v, t => t.RedenWijziging)
            .Getal("Budget", (t, v) => t.Budget = v, t => t.Budget)
            .Tekst("Commentaar", (t, v) => t.Commentaar = v, t => t.Commentaar)
            .Teksten("RetourCodes/RetourCode", t => t.RetourCodes);
        return binding;
    }

    public static RecordBinding CreateStartProduct()
    {
        var binding = new ListedRecord<Client, StartProduct>(c => c.StartProducten, _ => new());
        return AddProduct(binding, s => s.Product ??= new(), s => s.Product)
            .Getal("BeschikkingNummer", (s, v) => s.BeschikkingNummer = v, s => s.BeschikkingNummer)
            .Getal("ToewijzingNummer", (s, v) => s.ToewijzingNummer = v, s => s.ToewijzingNummer)
            .Datum("ToewijzingIngangsdatum", (s, v) => s.ToewijzingIngangsdatum = v, s => s.ToewijzingIngangsdatum)
            .Datum("Begindatum", (s, v) => s.Begindatum = v, s => s.Begindatum)
            .Tekst("StatusAanlevering", (s, v) => s.StatusAanlevering = v, s => s.StatusAanlevering)
            .Teksten("RetourCodes/RetourCode", s => s.RetourCodes);
    }

    public static RecordBinding CreateStopProduct()
    {
        var binding = new ListedRecord<Client, StopProduct>(c => c.StopProducten, _ => new());
        return AddProduct(binding, s => s.Product ??= new(), s => s.Product)
            .Getal("BeschikkingNummer", (s, v) => s.BeschikkingNummer = v, s => s.BeschikkingNummer)
            .Getal("ToewijzingNummer", (s, v) => s.ToewijzingNummer = v, s => s.ToewijzingNummer)
            .Datum("ToewijzingIngangsdatum", (s, v) => s.ToewijzingIngangsdatum = v, s => s.ToewijzingIngangsdatum)
            .Datum("Begindatum", (s, v) => s.Begindatum = v, s => s.Begindatum)
            .Tekst("RedenBeeindiging", (s, v) => s.RedenBeeindiging = v, s => s.RedenBeeindiging)
            .Datum("Einddatum", (s, v) => s.Einddatum = v, s => s.Einddatum)
            .Tekst("StatusAanlevering", (s, v) => s.StatusAanlevering = v, s => s.StatusAanlevering)
            .Teksten("RetourCodes/RetourCode", s => s.RetourCodes);
    }

    public static RecordBinding CreateAangevraagdProduct()
    {
        var binding = new ListedRecord<Client, AangevraagdProduct>(c => c.AangevraagdeProducten, _ => new());
        AddProduct(binding, a => a.Product ??= new(), a => a.Product);
        return AddOmvang(binding, a => a.Omvang ??= new(), a => a.Omvang)
            .Tekst("ReferentieAanbieder", (a, v) => a.ReferentieAanbieder = v, a => a.ReferentieAanbieder)
            .Getal("BeschikkingNummer", (a, v) => a.BeschikkingNummer = v, a => a.BeschikkingNummer)
            .Datum("BeschikkingIngangsdatum", (a, v) => a.BeschikkingIngangsdatum = v, a => a.BeschikkingIngangsdatum)
            .Datum("ToewijzingIngangsdatum", (a, v) => a.ToewijzingIngangsdatum = v, a => a.ToewijzingIngangsdatum)
            .Datum("ToewijzingEinddatum", (a, v) => a.ToewijzingEinddatum = v, a => a.ToewijzingEinddatum)
            .Getal("Budget", (a, v) => a.Budget = v, a => a.Budget)
            .Tekst("Verwijzer/Type", (a, v) => a.VerwijzerType = v, a => a.VerwijzerType)
            .Tekst("Verwijzer/Naam", (a, v) => a.VerwijzerNaam = v, a => a.VerwijzerNaam)
            .Tekst("Verwijzer/ZorgverlenerCode", (a, v) => a.ZorgverlenerCode = v, a => a.ZorgverlenerCode)
            .Tekst("Raamcontract", (a, v) => a.Raamcontract = v, a => a.Raamcontract)
            .Tekst("Commentaar", (a, v) => a.Commentaar = v, a => a.Commentaar)
            .Teksten("RetourCodes/RetourCode", a => a.RetourCodes);
    }

    public static RecordBindingOf<T> AddProduct<T>(RecordBindingOf<T> binding, Func<T, Product> ensure, Func<T, Product?> get)
        where T : Klasse => binding
        .Tekst("Product/Categorie", (r, v) => ensure(r).Categorie = v, r => get(r)?.Categorie)
        .Tekst("Product/Code", (r, v) => ensure(r).Code = v, r => get(r)?.Code);

    public static RecordBindingOf<T> AddOmvang<T>(RecordBindingOf<T> binding, Func<T, Omvang> ensure, Func<T, Omvang?> get)
        where T : Klasse => binding
        .Getal("Omvang/Volume", (r, v) => ensure(r).Volume = v, r => get(r)?.Volume)
        .Tekst("Omvang/Eenheid", (r, v) => ensure(r).Eenheid = v, r => get(r)?.Eenheid)
        .Tekst("Omvang/Frequentie", (r, v) => ensure(r).Frequentie = v, r => get(r)?.Frequentie);
}
