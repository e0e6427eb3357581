using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR101Tests
{
    /// <summary>Classes of which a message holds one, or one per class above it: nothing can be there twice unless that is.</summary>
    private static readonly string[] OnlyOne =
    [
        "Bericht/Client",
        "Bericht/Client/Relaties/Relatie/Contact",
        "Bericht/Client/Verzoek",
        "Bericht/Declaratie",
        "Bericht/DeclaratieAntwoord",
    ];

    /// <summary>Per class that can be repeated: how to do so, what it reports, and how to change each part of its key.</summary>
    private static readonly Dictionary<string, Geval> Gevallen = new(StringComparer.Ordinal)
    {
        ["Bericht/Client/Contactgegevens/Contact"] = Geval.Of(
            301, c => c.Contacten, () => new Contact { Soort = "01", Telefoon01 = "0612345678" }, "Soort",
            ("Soort", contact => contact.Soort = "02")),
        ["Bericht/Client/Relaties/Relatie"] = Geval.Of(
            301, c => c.Relaties, Voorbeeld.Relatie, "Nummer",
            ("Nummer", relatie => relatie.Nummer = "2")),
        ["Bericht/Client/ToegewezenProducten/ToegewezenProduct"] = Geval.Of(
            301, c => c.ToegewezenProducten, () => Voorbeeld.ToegewezenProduct(), "ToewijzingNummer",
            ("ToewijzingNummer", product => product.ToewijzingNummer = 10002)),
        ["Bericht/Client/StartProducten/StartProduct"] = Geval.Of(
            305, c => c.StartProducten, () => Voorbeeld.StartProduct(), "",
            ("ToewijzingNummer", start => start.ToewijzingNummer = null),
            ("Product/Categorie", start => start.Product!.Categorie = "46"),
            ("Product/Code", start => start.Product!.Code = null),
            ("Begindatum", start => start.Begindatum = start.Begindatum.AddDays(1))),
        ["Bericht/Client/StopProducten/StopProduct"] = Geval.Of(
            307, c => c.StopProducten, () => Voorbeeld.StopProduct(), "",
            ("ToewijzingNummer", stop => stop.ToewijzingNummer = null),
            ("Product/Categorie", stop => stop.Product!.Categorie = "46"),
            ("Product/Code", stop => stop.Product!.Code = null),
            ("Begindatum", stop => stop.Begindatum = stop.Begindatum.AddDays(1)),
            ("RedenBeeindiging", stop => stop.RedenBeeindiging = "20"),
            ("Einddatum", stop => stop.Einddatum = stop.Einddatum.AddDays(-1))),
        ["Bericht/Client/AangevraagdeProducten/AangevraagdProduct"] = Geval.Of(
            315, c => c.AangevraagdeProducten, () => Voorbeeld.AangevraagdProduct(), "ReferentieAanbieder",
            ("ReferentieAanbieder", product => product.ReferentieAanbieder = "R-2")),
        ["Bericht/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct"] = Geval.Of(
            317, c => c.Verzoek!.OngewijzigdeProducten, () => new OngewijzigdProduct { ToewijzingNummer = 10001 }, "ToewijzingNummer",
            ("ToewijzingNummer", product => product.ToewijzingNummer = 10003)),
        ["Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct"] = Geval.Of(
            317, c => c.Verzoek!.TeWijzigenProducten, () => new TeWijzigenProduct { ToewijzingNummer = 10002 }, "ToewijzingNummer",
            ("ToewijzingNummer", product => product.ToewijzingNummer = 10003)),
        ["Bericht/Client/Verzoek/NieuweProducten/NieuwProduct"] = Geval.Of(
            317, c => c.Verzoek!.NieuweProducten, () => Voorbeeld.NieuwProduct(), "",
            ("Product/Categorie", product => product.Product!.Categorie = "46"),
            ("Product/Code", product => product.Product!.Code = null),
            ("GewensteIngangsdatum", product => product.GewensteIngangsdatum = product.GewensteIngangsdatum.AddDays(1))),
        ["Bericht/Declaratie/Clienten/Client"] = Geval.OfClient(323),
        ["Bericht/DeclaratieAntwoord/Clienten/Client"] = Geval.OfClient(325),
        ["Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie"] = Geval.OfPrestatie(323),
        ["Bericht/DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie"] = Geval.OfPrestatie(325),
    };

    [Fact]
    public void Each_key_of_the_standard_is_tried_or_cannot_be_repeated()
    {
        foreach (var sleutel in Bound())
        {
            if (OnlyOne.Contains(sleutel.Pad))
                continue;
            var geval = Gevallen[sleutel.Pad];
            Assert.Equal(sleutel.Bericht.Nummer, geval.Nummer);
            Assert.Equal(sleutel.Elementen.Select(LastOfReference).Order(), geval.Changes.Keys.Order());
        }

        Assert.Empty(Gevallen.Keys.Concat(OnlyOne).Except(Bound().Select(sleutel => sleutel.Pad)));
    }

    [Fact]
    public void The_same_key_twice_fails_at_the_second()
    {
        foreach (var (pad, geval) in Gevallen)
        {
            foreach (var domein in Enum.GetValues<Domein>())
            {
                var (bericht, second) = geval.Make(domein);
                var finding = Oordeel.Of("TR101", bericht)[0];
                Assert.True(second == finding.Klasse, pad);
                Assert.Equal(geval.Element, finding.Element);
                Assert.Null(finding.Detail);
            }
        }
    }

    [Fact]
    public void One_other_part_of_the_key_makes_it_another()
    {
        foreach (var geval in Gevallen.Values)
        {
            foreach (var change in geval.Changes.Values)
            {
                var (bericht, second) = geval.Make(Domein.Jw);
                change(second);
                Oordeel.Passes("TR101", bericht);
            }
        }
    }

    [Fact]
    public void Without_a_Product_the_key_is_empty_there()
    {
        var bericht = Voorbeeld.Start();
        var second = Voorbeeld.StartProduct();
        second.Product = null;
        bericht.Client!.StartProducten.Add(second);
        Oordeel.Passes("TR101", bericht);
        bericht.Client.StartProducten[0].Product = null;
        Oordeel.Fails("TR101", bericht, second);
    }

    [Fact]
    public void StatusAanlevering_and_ToewijzingIngangsdatum_are_no_part_of_a_key()
    {
        var start = Voorbeeld.Start();
        var secondStart = Voorbeeld.StartProduct();
        secondStart.StatusAanlevering = "3";
        secondStart.ToewijzingIngangsdatum = null;
        start.Client!.StartProducten.Add(secondStart);
        Oordeel.Fails("TR101", start, secondStart);

        var stop = Voorbeeld.Stop();
        var secondStop = Voorbeeld.StopProduct();
        secondStop.StatusAanlevering = "3";
        secondStop.ToewijzingIngangsdatum = null;
        stop.Client!.StopProducten.Add(secondStop);
        Oordeel.Fails("TR101", stop, secondStop);
    }

    [Fact]
    public void Two_clients_may_have_the_same_references()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Clienten.Add(new() { Bsn = Voorbeeld.AndereBsn });
        bericht.Clienten[1].Prestaties.Add(Voorbeeld.Prestatie());
        Oordeel.Passes("TR101", bericht);
    }

    [Fact]
    public void A_client_twice_is_one_client()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Clienten.Add(new() { Bsn = Voorbeeld.Bsn });
        bericht.Clienten[1].Prestaties.Add(Voorbeeld.Prestatie());
        Assert.Equal([bericht.Clienten[1], bericht.Clienten[1].Prestaties[0]], Oordeel.Of("TR101", bericht).Select(finding => finding.Klasse));
    }

    [Fact]
    public void Three_times_is_reported_twice()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Client!.Prestaties.Add(Voorbeeld.Prestatie());
        bericht.Client.Prestaties.Add(Voorbeeld.Prestatie());
        Assert.Equal(bericht.Client.Prestaties.Skip(1), Oordeel.Of("TR101", bericht).Select(finding => finding.Klasse));
    }

    private static IEnumerable<Sleutel> Bound()
    {
        var info = RuleRegistry.Find("TR101")!;
        return Sleutels.All.Where(sleutel => info.Judges(sleutel.Bericht));
    }

    private static string LastOfReference(string element) => element.Replace("ProductReferentie/", "", StringComparison.Ordinal);

    private sealed record Geval(int Nummer, Func<Domein, (Bericht Bericht, Klasse Second)> Make, string Element, Dictionary<string, Action<Klasse>> Changes)
    {
        public static Geval Of<T>(int nummer, Func<Client, List<T>> list, Func<T> make, string element, params (string Element, Action<T> Change)[] changes)
            where T : Klasse => new(
                nummer,
                domein =>
                {
                    var bericht = VoorbeeldTests.Make(nummer.ToString(System.Globalization.CultureInfo.InvariantCulture), domein);
                    var items = list(bericht.Client!);
                    items.Clear();
                    items.Add(make());
                    items.Add(make());
                    return (bericht, items[1]);
                },
                element,
                changes.ToDictionary(change => change.Element, change => (Action<Klasse>)(klasse => change.Change((T)klasse)), StringComparer.Ordinal));

        public static Geval OfPrestatie(int nummer) => Of(
            nummer, c => c.Prestaties, () => Voorbeeld.Prestatie(), "ProductReferentie",
            ("ReferentieNummer", prestatie => prestatie.ReferentieNummer = "RN-2"),
            ("VorigReferentieNummer", prestatie => prestatie.VorigReferentieNummer = "RN-0"));

        public static Geval OfClient(int nummer) => new(
            nummer,
            domein =>
            {
                var bericht = VoorbeeldTests.Make(nummer.ToString(System.Globalization.CultureInfo.InvariantCulture), domein);
                bericht.Clienten.Add(new() { Bsn = Voorbeeld.Bsn });
                return (bericht, bericht.Clienten[1]);
            },
            "Bsn",
            new(StringComparer.Ordinal) { ["Bsn"] = client => ((Client)client).Bsn = Voorbeeld.AndereBsn });
    }
}
