using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Tests.Sources;

public sealed class RecognitionTests
{
    [Fact]
    public void Message_passes_byte_for_byte() => Samples.AssertPayload(Samples.Payload, Samples.ReadOne(Samples.Payload));

    [Fact]
    public void Message_with_a_byte_order_mark_keeps_it()
    {
        byte[] withMark = [0xEF, 0xBB, 0xBF, .. Samples.Payload];

        Samples.AssertPayload(withMark, Samples.ReadOne(withMark));
    }

    [Theory]
    [InlineData("<a xmlns='http://www.istandaarden.nl/ijw/9_9/jw301/schema/release9'/>")]
    [InlineData("<!-- first --><?pi?>\n<a xmlns='http://www.istandaarden.nl/x' b='")]
    public void Release_that_is_not_known_passes_to_the_reader_when_its_root_can_be_seen(string xml) =>
        Samples.AssertPayload(Samples.Utf8(xml), Samples.ReadOne(Samples.Utf8(xml)));

    [Theory]
    [InlineData("<")]
    [InlineData("  \n<a b=></a>")]
    [InlineData("<<<<")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")]
    [InlineData("<!-- never ends")]
    [InlineData("<?xml version=\"1.0\" encoding=\"made-up\"?><a/>")]
    public void Xml_that_is_wrong_before_its_root_passes_to_the_reader(string xml) =>
        Samples.AssertPayload(Samples.Utf8(xml), Samples.ReadOne(Samples.Utf8(xml)));

    [Fact]
    public void Message_in_another_encoding_passes_to_the_reader()
    {
        var text = Encoding.UTF8.GetString(Samples.Payload).Replace("UTF-8", "UTF-16", StringComparison.Ordinal);
        byte[][] documents =
        [
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
            Encoding.BigEndianUnicode.GetBytes(text),
        ];

        foreach (var document in documents)
            Samples.AssertPayload(document, Samples.ReadOne(document));
    }

    [Theory]
    [InlineData("<html><body/></html>", "<html> zonder namespace")]
    [InlineData("<x:a xmlns:x='urn:iets:anders'/>", "<a> in namespace urn:iets:anders")]
    [InlineData("<s:Bv03Bericht xmlns:s='http://www.egem.nl/StUF/StUF0301'/>", "<Bv03Bericht>")]
    [InlineData("<a xmlns='https://www.istandaarden.nl.example/'/>", "<a>")]
    public void Xml_of_something_else_is_foreign_and_says_what_was_seen(string xml, string inText)
    {
        var offer = Samples.ReadOne(Samples.Utf8(xml));

        Samples.AssertRefused(Uitkomst.Overgeslagen, Redenen.VreemdBestand, inText, offer);
        Assert.True(offer.Payload.IsEmpty);
        Assert.Equal(xml.Length, offer.Length);
    }

    [Theory]
    [InlineData("tekst")]
    [InlineData("%PDF-1.7")]
    [InlineData("{\"a\": 1}")]
    [InlineData("\0\0\0\0\0<a/>")]
    public void What_is_no_xml_is_foreign(string content) =>
        Samples.AssertRefused(Uitkomst.Overgeslagen, Redenen.VreemdBestand, "geen XML", Samples.ReadOne(Samples.Utf8(content)));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void What_is_empty_is_foreign(string content) =>
        Samples.AssertRefused(Uitkomst.Overgeslagen, Redenen.VreemdBestand, "leeg", Samples.ReadOne(Samples.Utf8(content)));

    [Fact]
    public void Long_name_of_a_foreign_root_is_shortened()
    {
        var offer = Samples.ReadOne(Samples.Utf8($"<{new string('a', 60_000)}/>"));

        Samples.AssertRefused(Uitkomst.Overgeslagen, Redenen.VreemdBestand, "…", offer);
        Assert.True(offer.Disposition!.Tekst.Length < 500);
    }

    [Fact]
    public void Envelope_of_another_version_is_quarantined_and_kept()
    {
        var document = Samples.Utf8("<g:envelopHeenbericht-ggk_Di01 xmlns:g='http://www.stufstandaarden.nl/koppelvlak/ggk0310'/>");

        var offer = Samples.ReadOne(document);

        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.EnvelopOnleesbaar, "ggk0310", offer);
        Assert.Equal(document, offer.Payload.ToArray());
    }
}
