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
}
