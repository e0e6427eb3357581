using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Judging;

public sealed class KlassenTests
{
    [Fact]
    public void A_toewijzing_has_its_classes_in_document_order_with_an_index_where_they_repeat()
    {
        var bericht = Voorbeeld.Toewijzing();
        var client = bericht.Client!;
        client.Contacten.Add(new() { Soort = "02" });
        client.Relaties.Add(new() { Nummer = "1", Contact = new() { Soort = "01" } });
        client.Relaties.Add(new() { Nummer = "2", Contact = new() { Soort = "01" } });
        client.ToegewezenProducten.Add(Voorbeeld.ToegewezenProduct());

        Assert.Equal(
            [
                "/Bericht/Header",
                "/Bericht/Client",
                "/Bericht/Client/Contactgegevens/Contact[1]",
                "/Bericht/Client/Contactgegevens/Contact[2]",
                "/Bericht/Client/Relaties/Relatie[1]",
                "/Bericht/Client/Relaties/Relatie[1]/Contact",
                "/Bericht/Client/Relaties/Relatie[2]",
                "/Bericht/Client/Relaties/Relatie[2]/Contact",
                "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]",
                "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]",
            ],
            Klassen.Of(bericht).Select(place => place.Path));
    }

    [Fact]
    public void The_products_of_a_verzoek_hang_below_it()
    {
        var bericht = Voorbeeld.VerzoekOmWijziging();
        var verzoek = bericht.Client!.Verzoek!;
        verzoek.NieuweProducten.Add(Voorbeeld.NieuwProduct());

        Assert.Equal(
            [
                ("/Bericht/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[1]", true),
                ("/Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]", true),
                ("/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]", true),
            ],
            Klassen.Of(bericht).Skip(3).Select(place => (place.Path, place.Parent == verzoek)));
    }

    [Fact]
    public void A_declaratie_stands_above_its_clients()
    {
        var bericht = Voorbeeld.Declaratie();

        Assert.Equal(
            ["/Bericht/Header", "/Bericht/Declaratie", "/Bericht/Declaratie/Clienten/Client[1]", "/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]"],
            Klassen.Of(bericht).Select(place => place.Path));
        Assert.Same(bericht.Declaratie, Klassen.Of(bericht).ElementAt(2).Parent);
    }

    [Fact]
    public void The_answer_on_a_declaratie_has_its_own_name()
    {
        Assert.Contains("/Bericht/DeclaratieAntwoord/Clienten/Client[1]", Klassen.Of(Voorbeeld.DeclaratieAntwoord()).Select(place => place.Path));
    }

    [Fact]
    public void The_woonplaatsbeginsel_of_an_antwoord_is_a_class()
    {
        var bericht = Voorbeeld.Antwoord();
        bericht.Antwoord!.Woonplaatsbeginsel = new() { Gemeente = "1895" };

        Assert.Equal(
            ["/Bericht/Header", "/Bericht/Antwoord", "/Bericht/Antwoord/Woonplaatsbeginsel"],
            Klassen.Of(bericht).Select(place => place.Path));
        Assert.Same(bericht.Antwoord, Klassen.Of(bericht).Last().Parent);
    }

    [Fact]
    public void In_release_2_3_the_toewijzingen_hang_below_the_beschikking()
    {
        var bericht = new Bericht(Soort(301, "2.3"));
        var client = new Client();
        var beschikking = new Beschikking(client.ToegewezenProducten);
        client.Beschikking = beschikking;
        beschikking.Beperkingen.AddRange([new(), new()]);
        beschikking.Beperkingen[1].BeperkingScores.AddRange([new(), new()]);
        client.ToegewezenProducten.Add(new());
        bericht.Clienten.Add(client);

        Assert.Equal(
            [
                ("/Bericht/Header", null),
                ("/Bericht/Client", null),
                ("/Bericht/Client/Beschikking", client),
                ("/Bericht/Client/Beschikking/Beperkingen/Beperking[1]", beschikking),
                ("/Bericht/Client/Beschikking/Beperkingen/Beperking[2]", beschikking),
                ("/Bericht/Client/Beschikking/Beperkingen/Beperking[2]/BeperkingScores/BeperkingScore[1]", beschikking.Beperkingen[1]),
                ("/Bericht/Client/Beschikking/Beperkingen/Beperking[2]/BeperkingScores/BeperkingScore[2]", beschikking.Beperkingen[1]),
                ("/Bericht/Client/Beschikking/ToegewezenProducten/ToegewezenProduct[1]", (Klasse)beschikking),
            ],
            Klassen.Of(bericht).Select(place => (place.Path, place.Parent)));
    }

    [Theory]
    [InlineData(303)]
    [InlineData(304)]
    public void In_release_2_3_a_declaratie_is_no_class_and_its_clients_are_a_list(int nummer)
    {
        var bericht = new Bericht(Soort(nummer, "2.3"));
        bericht.Declaratie = new(bericht.Clienten);
        bericht.DeclaratieAntwoord = new(bericht.Clienten);
        bericht.Clienten.AddRange([new(), new()]);

        Assert.Equal(
            [("/Bericht/Header", null), ("/Bericht/Clienten/Client[1]", null), ("/Bericht/Clienten/Client[2]", (Klasse?)null)],
            Klassen.Of(bericht).Select(place => (place.Path, place.Parent)));
    }

    [Fact]
    public void Each_kind_of_product_has_its_own_list_below_the_client()
    {
        foreach (var (nummer, path) in new[]
            {
                ("305", "/Bericht/Client/StartProducten/StartProduct[1]"),
                ("307", "/Bericht/Client/StopProducten/StopProduct[1]"),
                ("315", "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]"),
            })
        {
            var bericht = VoorbeeldTests.Make(nummer, Domein.Wmo);
            var place = Klassen.Of(bericht).Last();
            Assert.Equal(path, place.Path);
            Assert.Same(bericht.Client, place.Parent);
        }
    }

    [Theory]
    [MemberData(nameof(VoorbeeldTests.All), MemberType = typeof(VoorbeeldTests))]
    public void Every_path_is_one_that_reading_gives(string nummer, Domein domein)
    {
        // Remove a mandatory element of each class: the reader then says where it is missing.
        var bericht = VoorbeeldTests.Make(nummer, domein);
        var xml = System.Text.Encoding.UTF8.GetString(BerichtWriter.Write(bericht, SchemaSet.Embedded));
        foreach (var place in Klassen.Of(bericht))
        {
            var name = place.Path.Split('/')[^1].Split('[')[0];
            var broken = System.Text.Encoding.UTF8.GetBytes(xml.Replace($"<ns:{name}>", $"<ns:{name}><ns:Vreemd/>", StringComparison.Ordinal));
            var finding = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).Read(broken).Findings[0];
            Assert.StartsWith(place.Path + "/", finding.Path, StringComparison.Ordinal);
        }
    }

    private static BerichtSoort Soort(int nummer, string release) =>
        Releases.All.Single(r => r.Domein == Domein.Jw && r.Versie == release).Find(nummer)!;
}
