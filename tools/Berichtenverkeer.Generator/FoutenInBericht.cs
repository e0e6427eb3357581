using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>How each rule inside a message about a client is broken, in all but declaraties. Not TR380, which refuses nothing by default.</summary>
internal static class FoutenInBericht
{
    private static readonly int[] MetClient = [301, 305, 307, 315];

    public static IReadOnlyList<RegelFout> All { get; } =
    [
        .. Clienten(), .. Contacten(), .. Toewijzingen(), .. Aanvragen(), .. Leveringen(), .. Antwoorden(), .. Wijzigingen(),
    ];

    private static IEnumerable<RegelFout> Clienten() =>
    [
        Client(FoutSoort.RegelCS002, "CS002", [301, 305, 307, 315, 317], _ => true, c => c.Bsn = WrongCheckDigit(c.Bsn)),
        RegelFout.In<Client>(FoutSoort.RegelTR002, "TR002", MetClient, b => b.Clienten, (_, _) => true, (c, b) =>
        {
            c.Geboortedatum = b.Dagtekening.AddYears(-121);
            c.DatumGebruik = null;
        }),
        Client(FoutSoort.RegelCS139, "CS139", MetClient, c => c.Geboortedatum!.Value.Day != 1, c => c.DatumGebruik = "1"),
        Client(FoutSoort.RegelCS050, "CS050", [301], WithoutPartner, c => c.Naam!.NaamGebruik = "2"),
        Client(FoutSoort.RegelCS318, "CS318", [301], WithoutPartner, c => c.Naam!.NaamGebruik = "6"),
        Client(FoutSoort.RegelCD007, "CD007", [301], c => c.CommunicatieVorm is null, c => c.CommunicatieVorm = "1"),
    ];

    private static IEnumerable<RegelFout> Contacten() =>
    [
        Contact(FoutSoort.RegelCD005, "CD005", c => c.LandCode = null),
        Contact(FoutSoort.RegelCD009, "CD009", c =>
        {
            c.HasPeriode = true;
            c.Begindatum = new(2025, 1, 1);
        }),
        Contact(FoutSoort.RegelCD025, "CD025", c =>
        {
            c.Huisnummer = null;
            c.Huisletter = null;
        }),
        Contact(FoutSoort.RegelCD034, "CD034", c =>
        {
            c.Postcode = null;
            c.LandCode = null;
        }),
        Contact(FoutSoort.RegelCS089, "CS089", c => c.Postcode = "0123AB"),
        Contact(FoutSoort.RegelTR061, "TR061", c => c.Soort = "04"),
        Contact(FoutSoort.RegelTR006, "TR006", c =>
        {
            c.HasAdres = false;
            c.Huisnummer = null;
            c.Huisletter = null;
            c.Postcode = c.Straatnaam = c.Plaatsnaam = c.LandCode = c.Telefoon01 = c.Landnummer01 = null;
            c.Emailadres = "post@voorbeeld.example";
        }),
    ];

    private static IEnumerable<RegelFout> Toewijzingen() =>
    [
        Toewijzing(FoutSoort.RegelCS003, "CS003", t => t.Einddatum is not null, t => t.Einddatum = t.Ingangsdatum.AddDays(-1)),
        Toewijzing(FoutSoort.RegelCS335, "CS335", t => t.Einddatum != t.Ingangsdatum, t => t.RedenWijziging = "13"),
        Toewijzing(FoutSoort.RegelCS336, "CS336", _ => true, t => t.RedenWijziging = "01"),
        Toewijzing(FoutSoort.RegelCS338, "CS338", t => PerDagVerboden(t.Omvang), t => t.Omvang!.Frequentie = "1"),
        Toewijzing(FoutSoort.RegelCD041, "CD041", t => t is { Product.Code: not null, Omvang: not null }, t => t.Omvang = null),
        Toewijzing(FoutSoort.RegelCD075, "CD075", t => t is { Budget: not null, Einddatum: not null }, t => t.Einddatum = null),
        Toewijzing(FoutSoort.RegelCD076, "CD076", t => t is { Omvang.Frequentie: "2", Einddatum: not null }, t => t.Einddatum = null),
        Toewijzing(FoutSoort.RegelCD077, "CD077 CD078", t => t is { Product.Code: not null, Omvang: not null, Einddatum: not null }, t => t.Budget = 100_000),
        Toewijzing(FoutSoort.RegelCD079, "CD079", t => t is { Product.Code: null, Omvang: null, Budget: null }, t => t.Product = null),
        Toewijzing(FoutSoort.RegelCD080, "CD080", t => t is { Product.Code: not null, Omvang: not null }, t => t.Product!.Code = null),
        RegelFout.In<ToegewezenProduct>(
            FoutSoort.RegelTR302,
            "TR302",
            [301],
            b => b.Client!.ToegewezenProducten,
            (t, b) => b.Client!.ToegewezenProducten.Count == 1 && t.Product is { } product && !IsVrij(b, product.Categorie) && t.RedenWijziging != "13",
            (t, b) => b.Client!.ToegewezenProducten.Add(new()
            {
                ToewijzingNummer = 999_999_999,
                Product = t.Product,
                Toewijzingsdatum = t.Toewijzingsdatum,
                Toewijzingstijd = t.Toewijzingstijd,
                Ingangsdatum = t.Ingangsdatum,
                Einddatum = t.Einddatum,
                Omvang = t.Omvang,
                Budget = t.Budget,
            })),
    ];

    private static IEnumerable<RegelFout> Aanvragen() =>
    [
        Aanvraag(FoutSoort.RegelCD043, "CD043", _ => true, a => (a.BeschikkingNummer, a.BeschikkingIngangsdatum) = (12_345_678, null)),
        Aanvraag(FoutSoort.RegelCD066, "CD066", a => Verwijst(a) && a.ZorgverlenerCode is not null, a => a.VerwijzerNaam = "Praktijk Voorbeeld"),
        Aanvraag(FoutSoort.RegelCD067, "CD067", a => Verwijst(a) && a.ZorgverlenerCode is null, a => a.VerwijzerNaam = null),
        Aanvraag(FoutSoort.RegelCD068, "CD068", a => !Verwijst(a), a => a.ZorgverlenerCode = "98900001"),
        Aanvraag(FoutSoort.RegelCD078, "CD077 CD078", a => a is { Product.Code: not null, Omvang: not null, ToewijzingEinddatum: not null }, a => a.Budget = 100_000),
        Aanvraag(FoutSoort.RegelCD095, "CD095", a => a is { Product.Code: not null, Omvang: not null }, a => a.Product!.Code = null),
        Aanvraag(FoutSoort.RegelCS343, "CS343", a => PerDagVerboden(a.Omvang), a => a.Omvang!.Frequentie = "1"),
        RegelFout.In<AangevraagdProduct>(
            FoutSoort.RegelTR386,
            "TR386",
            [315],
            b => b.Client!.AangevraagdeProducten,
            (a, b) => b.Client!.AangevraagdeProducten.Count == 1 && a.Product is { } product && !IsVrij(b, product.Categorie),
            (a, b) => b.Client!.AangevraagdeProducten.Add(Copy(a, "REF-F-NOGMAALS"))),
        RegelFout.In<AangevraagdProduct>(
            FoutSoort.RegelTR383,
            "TR101 TR383",
            [315],
            b => b.Client!.AangevraagdeProducten.Skip(1),
            (_, _) => true,
            (a, b) => a.ReferentieAanbieder = b.Client!.AangevraagdeProducten[0].ReferentieAanbieder),
    ];

    private static IEnumerable<RegelFout> Leveringen() =>
    [
        RegelFout.In<StartProduct>(FoutSoort.RegelCS058, "CS058", [305], b => b.Client!.StartProducten, (s, b) => b.Client!.StartProducten.Count == 1, (s, _) => s.StatusAanlevering = "2"),
        RegelFout.In<StartProduct>(FoutSoort.RegelTR101, "TR101", [305], b => b.Client!.StartProducten, (_, _) => true, (s, b) => b.Client!.StartProducten.Add(s)),
        RegelFout.In<StartProduct>(FoutSoort.RegelTR134, "TR134", [305], b => b.Client!.StartProducten, (s, b) => b.Client!.StartProducten.Count == 1, (s, b) => s.Begindatum = b.Dagtekening.AddDays(1)),
        RegelFout.In<StopProduct>(FoutSoort.RegelTR018, "TR018", [307], b => b.Client!.StopProducten, (_, _) => true, (s, _) => s.Einddatum = s.Begindatum.AddDays(-1)),
    ];

    private static IEnumerable<RegelFout> Antwoorden() =>
    [
        Antwoord(FoutSoort.RegelCD085, "CD085", (a, _) => a is { VerzoekAntwoord: "1", Woonplaatsbeginsel: null }, a => a.RedenAfwijzingVerzoek = null),
        Antwoord(FoutSoort.RegelCD086, "CD086", (a, _) => a.VerzoekAntwoord == "2", a => a.RedenAfwijzingVerzoek = "2"),
        Antwoord(FoutSoort.RegelTR377, "TR377", (a, b) => IsJw(b) && a is { VerzoekAntwoord: "1", Woonplaatsbeginsel: null }, a => a.RedenAfwijzingVerzoek = "8"),
        Antwoord(FoutSoort.RegelTR409, "TR409", (a, b) => IsJw(b) && a is { VerzoekAntwoord: "1", Woonplaatsbeginsel: null }, a => a.Woonplaatsbeginsel = new() { Gemeente = "0363" }),
    ];

    private static IEnumerable<RegelFout> Wijzigingen() =>
    [
        RegelFout.In<NieuwProduct>(FoutSoort.RegelCD096, "CD096", [317], Nieuwe, (n, _) => n is { Product.Code: not null, Omvang: not null }, (n, _) => n.Product!.Code = null),
        RegelFout.In<NieuwProduct>(
            FoutSoort.RegelTR410,
            "TR410",
            [317],
            Nieuwe,
            (n, b) => n.Product is { } product && !IsVrij(b, product.Categorie) && n.Einddatum > n.GewensteIngangsdatum,
            (n, b) => b.Client!.Verzoek!.NieuweProducten.Add(new() { Product = n.Product, GewensteIngangsdatum = n.GewensteIngangsdatum.AddDays(1), Einddatum = n.Einddatum, Omvang = n.Omvang, Budget = n.Budget })),
        RegelFout.In<NieuwProduct>(FoutSoort.RegelTR352, "TR352", [317], Nieuwe, (_, _) => true, (_, b) =>
        {
            b.Client!.Verzoek!.OngewijzigdeProducten.Clear();
            b.Client.Verzoek.TeWijzigenProducten.Clear();
        }),
        RegelFout.In<TeWijzigenProduct>(FoutSoort.RegelTR353, "TR353", [317], b => b.Client!.Verzoek!.TeWijzigenProducten, (_, _) => true, (w, b) =>
        {
            b.Client!.Verzoek!.OngewijzigdeProducten.Add(new() { ToewijzingNummer = w.ToewijzingNummer });
            b.Client.Verzoek.TeWijzigenProducten.Clear();
            b.Client.Verzoek.NieuweProducten.Clear();
        }),
    ];

    private static RegelFout Client(FoutSoort soort, string codes, int[] nummers, Func<Client, bool> fits, Action<Client> change) =>
        RegelFout.In<Client>(soort, codes, nummers, b => b.Clienten, (c, _) => fits(c), (c, _) => change(c));

    /// <summary>The address of the client itself: in the stories it has one, with house number, postcode and telephone.</summary>
    private static RegelFout Contact(FoutSoort soort, string code, Action<Contact> change) =>
        RegelFout.In<Contact>(soort, code, [301], b => b.Client!.Contacten, (_, _) => true, (c, _) => change(c));

    /// <summary>The only product of a 301, so that its period meets no other.</summary>
    private static RegelFout Toewijzing(FoutSoort soort, string codes, Func<ToegewezenProduct, bool> fits, Action<ToegewezenProduct> change) => RegelFout.In<ToegewezenProduct>(
        soort,
        codes,
        [301],
        b => b.Client!.ToegewezenProducten,
        (t, b) => b.Client!.ToegewezenProducten.Count == 1 && t.RedenWijziging != "13" && fits(t),
        (t, _) => change(t));

    private static RegelFout Aanvraag(FoutSoort soort, string codes, Func<AangevraagdProduct, bool> fits, Action<AangevraagdProduct> change) =>
        RegelFout.In<AangevraagdProduct>(soort, codes, [315], b => b.Client!.AangevraagdeProducten, (a, b) => b.Client!.AangevraagdeProducten.Count == 1 && fits(a), (a, _) => change(a));

    private static RegelFout Antwoord(FoutSoort soort, string code, Func<Antwoord, Bericht, bool> fits, Action<Antwoord> change) =>
        RegelFout.In<Antwoord>(soort, code, [319], b => b.Antwoord is { } antwoord ? [antwoord] : [], fits, (a, _) => change(a));

    private static List<NieuwProduct> Nieuwe(Bericht bericht) => bericht.Client!.Verzoek!.NieuweProducten;

    private static bool IsJw(Bericht bericht) => bericht.Soort.Domein == Domein.Jw;

    /// <summary>Categories of the Wmo that may be stacked (TR302).</summary>
    private static bool IsVrij(Bericht bericht, string categorie) => !IsJw(bericht) && categorie is "11" or "12" or "13" or "14";

    private static bool WithoutPartner(Client client) => client.Naam is { Partnernaam: null };

    private static bool PerDagVerboden(Omvang? omvang) => omvang?.Eenheid is "14" or "16" or "83" or "84";

    private static bool Verwijst(AangevraagdProduct aanvraag) => aanvraag.VerwijzerType is "02" or "03" or "04" or "05";

    private static string WrongCheckDigit(string bsn) => bsn[..8] + (bsn[8] == '9' ? '8' : (char)(bsn[8] + 1));

    private static AangevraagdProduct Copy(AangevraagdProduct aanvraag, string referentie) => new()
    {
        ReferentieAanbieder = referentie,
        Product = aanvraag.Product,
        ToewijzingIngangsdatum = aanvraag.ToewijzingIngangsdatum,
        ToewijzingEinddatum = aanvraag.ToewijzingEinddatum,
        Omvang = aanvraag.Omvang,
        Budget = aanvraag.Budget,
        VerwijzerType = aanvraag.VerwijzerType,
        VerwijzerNaam = aanvraag.VerwijzerNaam,
        ZorgverlenerCode = aanvraag.ZorgverlenerCode,
    };
}
