using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Tests.Reading;

/// <summary>What a user gets to see of a message that is not right: which element, where, and in Dutch what.</summary>
public sealed class BerichtReaderTests
{
    [Fact]
    public void A_valid_message_becomes_a_typed_record()
    {
        var bericht = TestBerichten.Read(TestBerichten.Jw305Xml()).Bericht!;

        Assert.Equal("JW305", bericht.Soort.Code);
        Assert.Equal(("0037", "98000001"), (bericht.Gemeente, bericht.Aanbieder));
        Assert.Equal(new DateOnly(2014, 6, 10), bericht.Client!.Geboortedatum);
        Assert.Equal([10001L, 10002L], bericht.Client.StartProducten.Select(start => start.ToewijzingNummer));
    }

    [Theory]
    [InlineData("<ns:Geslacht>1</ns:Geslacht>", "", FindingCodes.ElementOntbreekt, "/Bericht/Client/Naam", "Vóór Naam ontbreekt het verplichte element Geslacht.")]
    [InlineData("<ns:Geslacht>1</ns:Geslacht>", "<ns:Sexe>1</ns:Sexe>", FindingCodes.ElementOnverwacht, "/Bericht/Client/Sexe", "Element Sexe wordt hier niet verwacht; verwacht: Geslacht.")]
    [InlineData("<ns:Geslacht>1</ns:Geslacht>", "<ns:Geslacht>1</ns:Geslacht><ns:Geslacht>1</ns:Geslacht>", FindingCodes.ElementOnverwacht, "/Bericht/Client/Geslacht", "Element Geslacht mag hier maar één keer voorkomen.")]
    [InlineData("<ns:Geslacht>1</ns:Geslacht>", "<ns:Geslacht>5</ns:Geslacht>", FindingCodes.WaardeOngeldig, "/Bericht/Client/Geslacht", "Geslacht heeft een code die niet bestaat; toegestaan: 0, 1, 2.")]
    [InlineData("10002", "9999999999", FindingCodes.WaardeOngeldig, "/Bericht/Client/StartProducten/StartProduct[2]/ToewijzingNummer", "ToewijzingNummer is groter dan 999999999.")]
    [InlineData("2026-03-03", "2026-02-30", FindingCodes.WaardeOngeldig, "/Bericht/Client/StartProducten/StartProduct[2]/Begindatum", "Begindatum is geen bestaande datum (jjjj-mm-dd, zonder tijdzone).")]
    [InlineData("2026-03-03", "2026-03-03Z", FindingCodes.WaardeOngeldig, "/Bericht/Client/StartProducten/StartProduct[2]/Begindatum", "Begindatum mag geen tijdzone hebben (jjjj-mm-dd).")]
    [InlineData("<ns:Client>", "<ns:Client soort=\"x\">", FindingCodes.AttribuutOnverwacht, "/Bericht/Client", "Attribuut soort is hier niet toegestaan; de standaard kent geen attributen.")]
    [InlineData("<ns:Client>", "<ns:Client>tekst", FindingCodes.TekstOnverwacht, "/Bericht/Client", "Hier staat tekst waar alleen elementen mogen staan.")]
    public void A_breach_of_the_schema_is_told_in_Dutch_with_its_path(string replace, string by, string code, string path, string tekst)
    {
        var finding = TestBerichten.Read(TestBerichten.Jw305Xml(replace, by)).Findings[0];

        Assert.Equal((FindingLevel.Xsd, code, path, tekst), (finding.Level, finding.Code, finding.Path, finding.Tekst));
        Assert.Null(finding.Retourcode);
    }

    [Fact]
    public void The_position_of_a_wrong_value_is_where_its_element_opens()
    {
        var xml = TestBerichten.Jw305Xml("<ns:Geslacht>1<", "<ns:Geslacht>9<");
        var before = xml[..xml.IndexOf("<ns:Geslacht>", StringComparison.Ordinal)];

        var finding = Assert.Single(TestBerichten.Read(xml).Findings);

        Assert.Equal(before.Count(c => c == '\n') + 1, finding.Line);
        // System.Xml points at the name, behind the bracket.
        Assert.Equal(before.Length - before.LastIndexOf('\n') + 1, finding.Column);
    }

    [Theory]
    [InlineData("Geslachtsnaam", "\u00A0", "a name of one no-break space: XSD knows only four blanks")]
    [InlineData("Geslachtsnaam", "😀", "a character outside the basic plane counts once, not twice")]
    public void What_XSD_allows_and_System_Xml_refuses_is_accepted(string element, string piece, string why)
    {
        var value = piece == "😀" ? string.Concat(Enumerable.Repeat(piece, 200)) : piece;

        Assert.True(TestBerichten.Read(TestBerichten.Jw305Xml("Jansen", value)).IsValid, element + ": " + why);
    }

    [Theory]
    [InlineData("2026-03-03", "\u00A02026-03-03", "a no-break space before a date is no white space to XSD")]
    [InlineData("2026-03-03", "2026-03-03\u2003", "an em space after a date neither")]
    [InlineData("START-1", "START&#13;1", "a carriage return is no character that a dot matches")]
    [InlineData("98000001", "9800000&#10;", "a pattern does not let a trailing line feed pass")]
    [InlineData("0037", "0037&#10;", "not even without a maxLength behind it")]
    public void What_System_Xml_lets_pass_and_XSD_refuses_is_rejected(string replace, string by, string why)
    {
        var result = TestBerichten.Read(TestBerichten.Jw305Xml(replace, by));

        Assert.True(result.Uitkomst == Uitkomst.Afgekeurd, why);
        Assert.Equal(FindingCodes.WaardeOngeldig, result.Findings[0].Code);
    }

    [Fact]
    public void An_unknown_release_is_not_judged_and_its_namespace_is_shown()
    {
        var result = TestBerichten.Read(TestBerichten.Jw305Xml("ijw/3_2/jw305", "ijw/3_3/jw305"));

        Assert.Equal((Uitkomst.Quarantaine, Redenen.ReleaseOnbekend), (result.Uitkomst, result.Disposition!.Reden));
        Assert.Contains("http://www.istandaarden.nl/ijw/3_3/jw305/schema", result.Disposition.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_root_namespace_is_never_valid() =>
        Assert.Equal((Uitkomst.Overgeslagen, Redenen.VreemdBestand), (TestBerichten.Read("<a xmlns=\"urn:x\"/>").Uitkomst, TestBerichten.Read("<a xmlns=\"urn:x\"/>").Disposition!.Reden));

    [Fact]
    public void A_header_that_contradicts_the_root_is_rejected() =>
        Assert.Equal("/Bericht/Header/BerichtCode", TestBerichten.Read(TestBerichten.Jw305Xml(">438<", ">436<")).Findings[0].Path);

    [Fact]
    public void A_message_that_was_cut_off_is_not_well_formed()
    {
        var xml = TestBerichten.Jw305Xml();

        Assert.Equal(FindingCodes.NietWelgevormd, TestBerichten.Read(xml[..^20]).Findings[^1].Code);
    }

    [Fact]
    public void A_date_beyond_year_9999_is_valid_to_the_schema_and_over_our_limit() =>
        Assert.Equal(Redenen.Grens, TestBerichten.Read(TestBerichten.Jw305Xml("2014-06-10", "12014-06-10")).Disposition!.Reden);

    [Fact]
    public void No_finding_holds_the_value_of_an_element()
    {
        foreach (var wrong in new[] { "99990000", "9999000066", "BSN999900006" })
        {
            var findings = TestBerichten.Read(TestBerichten.Jw305Xml("999900006", wrong)).Findings;

            Assert.NotEmpty(findings);
            Assert.DoesNotContain(findings, finding => finding.Tekst.Contains(wrong, StringComparison.Ordinal) || finding.Path.Contains("9999", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_bsn_in_the_name_of_an_element_does_not_reach_a_finding()
    {
        var findings = TestBerichten.Read(TestBerichten.Jw305Xml("<ns:Geslacht>1</ns:Geslacht>", "<ns:B999900006/>")).Findings;

        Assert.NotEmpty(findings);
        Assert.DoesNotContain(findings, finding => (finding.Tekst + finding.Path).Contains("999900006", StringComparison.Ordinal));
    }

    [Fact]
    public void After_the_most_findings_follows_en_meer()
    {
        var product = "<ns:StartProduct><ns:Begindatum>x</ns:Begindatum><ns:StatusAanlevering>1</ns:StatusAanlevering></ns:StartProduct>";
        var xml = TestBerichten.Jw305Xml("</ns:StartProducten>", string.Concat(Enumerable.Repeat(product, 30)) + "</ns:StartProducten>");

        var findings = TestBerichten.Read(xml, new ReadingLimits { MaxFindings = 10 }).Findings;

        Assert.Equal(11, findings.Count);
        Assert.Equal((FindingCodes.EnMeer, "… en meer: nog 20 bevindingen zijn niet bewaard."), (findings[^1].Code, findings[^1].Tekst));
    }

    [Theory]
    [InlineData("<ns:Client>", "<!-- c --><ns:Client>")]
    [InlineData("<ns:Client>", "<?pi x?><ns:Client>")]
    [InlineData(">Jansen<", "><![CDATA[Jan]]>sen<")]
    [InlineData(">Jansen<", ">&#74;ansen<")]
    [InlineData(">2026-03-03<", "> 2026-03-03\n<")]
    [InlineData("<ns:Client>", "<ns:Client xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x http://example.invalid/x.xsd\">")]
    public void What_is_odd_but_valid_gives_the_same_record(string replace, string by)
    {
        var plain = TestBerichten.Read(TestBerichten.Jw305Xml()).Bericht!;

        var odd = TestBerichten.Read(TestBerichten.Jw305Xml(replace, by)).Bericht;

        Assert.NotNull(odd);
        Assert.Equal(BerichtWriter.Write(plain, Berichtenverkeer.Schema.SchemaSet.Embedded), BerichtWriter.Write(odd, Berichtenverkeer.Schema.SchemaSet.Embedded));
    }
}
