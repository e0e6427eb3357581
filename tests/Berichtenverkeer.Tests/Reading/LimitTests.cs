using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Reading;

/// <summary>Hostile documents cost a scan, not a parser: over a limit is quarantaine, a DTD is afgekeurd.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("<!DOCTYPE Bericht [<!ENTITY a \"b\">]><ns:Bericht")]
    [InlineData("<!DOCTYPE Bericht SYSTEM \"http://example.invalid/x.dtd\"><ns:Bericht")]
    public void A_DTD_is_refused(string start)
    {
        var result = TestBerichten.Read(TestBerichten.Jw305Xml("<ns:Bericht", start));

        Assert.Equal((Uitkomst.Afgekeurd, FindingCodes.Dtd, 2), (result.Uitkomst, result.Findings[0].Code, result.Findings[0].Line));
    }

    [Fact]
    public void A_million_levels_deep_is_over_the_limit_before_any_parser_sees_it()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 1_000_000));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = TestBerichten.Read(Encoding.UTF8.GetBytes(deep));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(Redenen.Grens, result.Disposition!.Reden);
        Assert.InRange(allocated, 0, 12_000_000);
    }

    [Fact]
    public void The_deepest_message_has_nine_levels() => // as its finding says
        Assert.Equal(9, BerichtSoorten.All.SelectMany(soort => SchemaSet.Embedded.PlanOf(soort).Elements).Max(element => element.Path.Count(c => c == '/')));

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public void Attributes_on_one_element_are_counted(int count, bool over)
    {
        var attributes = string.Concat(Enumerable.Range(0, count).Select(i => $" a{i}='1'"));

        var result = TestBerichten.Read(TestBerichten.Jw305Xml("<ns:Client>", $"<ns:Client{attributes}>"));

        Assert.Equal(over ? Uitkomst.Quarantaine : Uitkomst.Afgekeurd, result.Uitkomst);
    }

    [Theory]
    [InlineData("<ns:Client>", "<ns:Client{0}>")]
    [InlineData("</ns:Client>", "</ns:Client{0}>")]
    [InlineData("<ns:Client>", "<?x{0}?><ns:Client>")]
    public void A_tag_has_a_longest_length(string part, string longer)
    {
        Assert.Equal(Uitkomst.Geaccepteerd, TestBerichten.Read(WithSpaces(1_000)).Uitkomst);
        var over = TestBerichten.Read(WithSpaces(70_000)).Disposition;
        Assert.Equal(Redenen.Grens, over!.Reden);
        Assert.Contains("tag", over.Tekst, StringComparison.Ordinal);

        string WithSpaces(int count) => TestBerichten.Jw305Xml(part, longer.Replace("{0}", new string(' ', count), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(32, false)]
    [InlineData(33, true)]
    public void Namespace_declarations_on_one_element_are_counted(int count, bool over)
    {
        var declarations = string.Concat(Enumerable.Range(0, count).Select(i => $" xmlns:a{i}='urn:{i}'"));

        var result = TestBerichten.Read(TestBerichten.Jw305Xml("<ns:Client>", $"<ns:Client{declarations}>"));

        Assert.Equal(over ? Uitkomst.Quarantaine : Uitkomst.Geaccepteerd, result.Uitkomst);
    }

    [Theory]
    [InlineData("<![CDATA[", "]]>")]
    [InlineData("", "")]
    [InlineData("<!-- x -->", "<!-- y -->")]
    public void A_text_over_the_limit_is_not_judged(string before, string after)
    {
        var text = before + new string('a', ReadingLimits.Default.MaxTextBytes + 1) + after;

        Assert.Equal(Redenen.Grens, TestBerichten.Read(TestBerichten.Jw305Xml("Jansen", text)).Disposition!.Reden);
    }

    [Fact]
    public void A_bracket_inside_an_attribute_value_does_not_confuse_the_count() =>
        Assert.True(TestBerichten.Read(TestBerichten.Jw305Xml("<ns:Client>", "<ns:Client xmlns:x='a>b<c'>")).Findings.All(finding => finding.Code == FindingCodes.NietWelgevormd));

    [Fact]
    public void A_message_over_the_size_limit_is_not_judged() =>
        Assert.Equal(Redenen.Grens, TestBerichten.Read(TestBerichten.Jw305Xml(), new ReadingLimits { MaxBytes = 100 }).Disposition!.Reden);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public void Another_encoding_than_UTF8_is_not_judged(string name)
    {
        var xml = TestBerichten.Jw305Xml("encoding=\"utf-8\"", $"encoding=\"{name}\"");

        Assert.Equal(Redenen.Codering, TestBerichten.Read(Encoding.GetEncoding(name).GetBytes(xml)).Disposition!.Reden);
    }

    [Theory]
    [InlineData("Jansen", true)]
    [InlineData("Janssén", false)]
    public void A_message_that_says_to_be_US_ASCII_is_judged_when_it_is(string naam, bool judged)
    {
        var xml = TestBerichten.Jw305Xml("Jansen", naam).Replace("encoding=\"utf-8\"", "encoding=\"us-ascii\"", StringComparison.Ordinal);

        Assert.Equal(judged ? null : Redenen.Codering, TestBerichten.Read(xml).Disposition?.Reden);
        Assert.Equal(judged, TestBerichten.Read(xml).IsValid);
    }

    [Theory]
    [InlineData("1.0x")]
    [InlineData("1.01")]
    [InlineData("1.1")]
    public void Another_version_of_XML_is_rejected(string version)
    {
        var result = TestBerichten.Read(TestBerichten.Jw305Xml("version=\"1.0\"", $"version=\"{version}\""));

        Assert.Equal((Uitkomst.Afgekeurd, FindingCodes.NietWelgevormd), (result.Uitkomst, result.Findings[0].Code));
    }

    [Fact]
    public void A_byte_order_mark_of_UTF8_is_accepted() =>
        Assert.True(TestBerichten.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(TestBerichten.Jw305Xml())]).IsValid);

    [Theory]
    [InlineData(0x80, false)]
    [InlineData(0xC3, false)]
    [InlineData(0x80, true)]
    [InlineData(0xC0, true)]
    public void A_first_byte_that_begins_no_character_ends_as_data(byte first, bool behindMark)
    {
        byte[] mark = behindMark ? [0xEF, 0xBB, 0xBF] : [];

        var result = TestBerichten.Read([.. mark, first, .. Encoding.UTF8.GetBytes(TestBerichten.Jw305Xml())]);

        Assert.Equal((Uitkomst.Afgekeurd, FindingCodes.NietWelgevormd), (result.Uitkomst, result.Findings[0].Code));
    }

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xE2, 0x82)]
    [InlineData(0xF0, 0x9F, 0x98)]
    public void A_message_that_stops_in_the_middle_of_a_character_is_rejected(params int[] last)
    {
        byte[] xml = [.. Encoding.UTF8.GetBytes(TestBerichten.Jw305Xml()), .. last.Select(b => (byte)b)];

        var result = TestBerichten.Read(xml);

        Assert.Equal((Uitkomst.Afgekeurd, FindingCodes.NietWelgevormd), (result.Uitkomst, result.Findings[0].Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hallo")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<?")]
    [InlineData("<a b='")]
    public void Bytes_that_are_no_document_end_as_data(string text) => Assert.Equal(Uitkomst.Afgekeurd, TestBerichten.Read(text).Uitkomst);
}
