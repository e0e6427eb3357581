using Berichtenverkeer.Standard;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Tests.Standard;

public sealed class UitlegTests
{
    [Theory]
    [InlineData("JW301", UitlegSoort.Bericht, "JW301: Toewijzing")]
    [InlineData("wmo323", UitlegSoort.Bericht, "WMO323: Declaratie")]
    [InlineData("436", UitlegSoort.Bericht, "JW301: Toewijzing")]
    [InlineData("JW315 2.3", UitlegSoort.Bericht, "JW315: Verzoek om toewijzing (VOT)")]
    [InlineData("iWmo 3.2", UitlegSoort.Release, "iWmo 3.2: 14 berichten voor de Wet maatschappelijke ondersteuning (Wmo)")]
    [InlineData("9322", UitlegSoort.Code, "RetourCode 9322: Som volumes te hoog")]
    [InlineData("s300", UitlegSoort.Code, "RetourCode S300: Gemeentecode ongeldig")]
    [InlineData("IB014", UitlegSoort.Code, "Fo01 IB014: Payload voldoet niet aan XSD")]
    [InlineData("WJ001", UitlegSoort.Codelijst, "Codelijst WJ001: Retourcode")]
    [InlineData("WJ759 6", UitlegSoort.Code, "RedenAfwijzingVerzoek 6: Stapeling")]
    [InlineData("Eenheid 82", UitlegSoort.Code, "Eenheid 82: Stuks (output)")]
    [InlineData("LDT_Eenheid=4", UitlegSoort.Code, "Eenheid 04: Uur")]
    [InlineData("0037", UitlegSoort.Gemeente, "Gemeente 0037: Stadskanaal")]
    [InlineData("'s-hertogenbosch", UitlegSoort.Gemeente, "Gemeente 0796: 's-Hertogenbosch")]
    [InlineData("bergen op zoom", UitlegSoort.Gemeente, "Gemeente 0748: Bergen op Zoom")]
    [InlineData("11x01", UitlegSoort.ProductCode, "Productcode 11X01: Rolstoel kortdurend gebruik / lichtgewicht")]
    [InlineData("ToewijzingNummer", UitlegSoort.Element, "Element ToewijzingNummer (LDT_Nummer)")]
    [InlineData("CDT_Omvang", UitlegSoort.Element, "Element Omvang (CDT_Omvang)")]
    public void Code_has_one_explanation(string code, UitlegSoort soort, string titel)
    {
        var item = Assert.Single(Uitleg.Of(code).Items);
        Assert.Equal(soort, item.Soort);
        Assert.Equal(titel, item.Titel);
        Assert.NotEmpty(item.Regels);
    }

    [Fact]
    public void Number_without_domain_explains_both_messages() =>
        Assert.Equal(["JW301", "WMO301"], Uitleg.Of("301").Items.Select(i => i.Code));

    [Fact]
    public void Code_that_differs_between_the_domains_is_shown_for_both_with_a_warning()
    {
        var items = Uitleg.Of("RedenBeeindiging 31").Items;
        Assert.Equal(
            ["RedenBeeindiging 31: Levering is volgens plan beëindigd", "RedenBeeindiging 31: Verhuizing naar een andere gemeente"],
            items.Select(i => i.Titel));
        Assert.All(items, i => Assert.Contains(i.Regels, r => r.Kop == "Pas op"));
    }

    [Fact]
    public void Code_with_the_same_meaning_in_both_domains_has_no_warning() =>
        Assert.DoesNotContain(Uitleg.Of("RedenBeeindiging 20").Items.SelectMany(i => i.Regels), r => r.Kop == "Pas op");

    [Fact]
    public void Meaning_that_changed_between_releases_is_shown_per_release() =>
        Assert.Equal(
            [new("Betekenis (iJw en iWmo 2.3)", "Stuks"), new UitlegRegel("Betekenis (iJw en iWmo 3.2)", "Stuks (output)")],
            Uitleg.Of("Eenheid 82").Items[0].Regels.Take(2));

    [Fact]
    public void Retour_code_that_is_also_a_gemeente_shows_both() =>
        Assert.Equal([UitlegSoort.Code, UitlegSoort.Gemeente], Uitleg.Of("0200").Items.Select(i => i.Soort));

    [Fact]
    public void Retour_code_names_rule_and_messages()
    {
        var regels = Uitleg.Of("9413").Items[0].Regels;
        Assert.Contains(new UitlegRegel("Regel", "TR413"), regels);
        Assert.Contains(new UitlegRegel("Beoordeelt (iWmo 3.2)", "WMO307"), regels);
    }

    [Fact]
    public void Short_code_shows_every_list_that_has_it() =>
        Assert.Equal(["ProductCategorie", "RedenBeeindiging", "RedenBeeindiging"], Uitleg.Of("31").Items.Select(i => i.Titel.Split(' ')[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Element_says_where_it_occurs()
    {
        var item = Uitleg.Of("VorigReferentieNummer").Items[0];
        var plaats = item.Plaatsen.Single(p => p.Pad.StartsWith("Bericht/Declaratie/", StringComparison.Ordinal));
        Assert.Equal(["JW323", "WMO323"], plaats.Berichten);
    }

    [Fact]
    public void Element_that_left_a_message_names_the_release() =>
        Assert.Contains(
            Uitleg.Of("BeschikkingNummer").Items.SelectMany(i => i.Plaatsen).SelectMany(p => p.Berichten),
            b => b == "JW301 (2.3)");

    [Theory]
    [InlineData("JW391", "JW301")]
    [InlineData("WMO232", "WMO323")]
    [InlineData("9332x", "9332")]
    [InlineData("Stadskanal", "Stadskanaal")]
    [InlineData("ToewijzigNummer", "ToewijzingNummer")]
    public void Unknown_code_suggests_the_closest(string code, string expected)
    {
        var antwoord = Uitleg.Of(code);
        Assert.False(antwoord.IsBekend);
        Assert.Contains(expected, antwoord.Suggesties);
        Assert.Contains(expected, antwoord.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_that_a_list_lacks_suggests_others_of_that_list()
    {
        var antwoord = Uitleg.Of("WJ759 66");
        Assert.False(antwoord.IsBekend);
        Assert.Equal("WJ759 6", antwoord.Suggesties[0]);
        Assert.StartsWith("Code 66 bestaat niet in WJ759.", antwoord.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("qqqqqqqqqqqqqqqqqqqq")]
    [InlineData("foo bar baz")]
    public void What_resembles_nothing_gets_a_sentence_and_no_guess(string code)
    {
        var antwoord = Uitleg.Of(code);
        Assert.Empty(antwoord.Items);
        Assert.Empty(antwoord.Suggesties);
        Assert.NotNull(antwoord.Melding);
    }

    [Theory]
    [InlineData("999900006")]
    [InlineData("9999.00.006")]
    [InlineData("Bsn 999900006")]
    public void What_may_be_a_BSN_is_not_repeated(string vraag)
    {
        var antwoord = Uitleg.Of(vraag);
        Assert.False(antwoord.IsBekend);
        Assert.Equal("", antwoord.Vraag);
        Assert.DoesNotContain("006", antwoord.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_in_the_standard_is_explained_without_English()
    {
        var codes = BerichtSoorten.All.Select(b => b.Code)
            .Concat(Codelijsten.All.Where(l => l.Naam != "COD032").SelectMany(l => l.Codes.Select(c => $"{l.Naam} {c.Value}").Append(l.Naam)))
            .Concat(Elementen.All.Select(p => p.Naam))
            .Concat(ProductCodes.All.Select(p => p.Code))
            .Concat(Gemeenten.All.Select(g => g.Code))
            .Distinct(StringComparer.Ordinal);
        Assert.All(codes, code =>
        {
            var antwoord = Uitleg.Of(code);
            Assert.True(antwoord.IsBekend);
            Assert.All(UitlegTekst.Lines(antwoord), line => Assert.DoesNotMatch(@"\b(the|not|only|and|with|since|raised|lapsed|retour code)\b", line));
        });
    }

    [Fact]
    public void Text_shows_title_lines_and_places()
    {
        var lines = UitlegTekst.Lines(Uitleg.Of("WJ760 1")).ToList();
        Assert.StartsWith("VerzoekAntwoord 1: ", lines[0], StringComparison.Ordinal);
        Assert.Contains("  Codelijst: WJ760 (Verzoek antwoord)", lines);
        Assert.Equal("    Bericht/Antwoord/VerzoekAntwoord: JW319, JW320, WMO319, WMO320", lines[^1]);
    }

    [Fact]
    public void Nobody_can_ask_a_question_that_breaks_it() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>>(),
            code => Uitleg.Of(code.Get) is { } antwoord && antwoord.IsBekend == (antwoord.Melding is null)).QuickCheckThrowOnFailure();
}
