using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Tests.Sources;

public sealed class EnvelopeTests
{
    [Fact]
    public void Di01_gives_its_payload_byte_for_byte()
    {
        var document = Samples.Enveloped(Samples.Payload);

        var offer = Samples.ReadOne(document);

        Samples.AssertPayload(Samples.Payload, offer);
        Assert.Equal(Samples.Di01, offer.Envelope);
        Assert.Equal(document.Length, offer.Length);
    }

    [Fact]
    public void Du01_gives_its_payload_and_what_it_answers()
    {
        var offer = Samples.ReadOne(EnvelopeWriter.Write(Samples.Du01, Samples.Parameters, Samples.Payload));

        Samples.AssertPayload(Samples.Payload, offer);
        Assert.Equal(Samples.Du01, offer.Envelope);
    }

    [Fact]
    public void Fo01_is_kept_as_offered_with_what_it_says()
    {
        var document = Samples.Utf8(Samples.Fo01);

        var offer = Samples.ReadOne(document);

        Samples.AssertPayload(document, offer);
        Assert.Equal(
            new Envelope(
                "Fo01",
                "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be003",
                "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be001",
                "VECOZO",
                "9999",
                "20260506041503",
                null,
                "StUF055",
                "client",
                "Niet volgens het schema",
                "JW307-00120001"),
            offer.Envelope);
    }

    [Theory]
    [InlineData(Samples.Soap11)]
    [InlineData(Samples.Soap12)]
    public void Soap_around_an_envelope_makes_no_difference(string soap)
    {
        var offer = Samples.ReadOne(Samples.InSoap(soap, Samples.EnvelopedText()));

        Samples.AssertPayload(Samples.Payload, offer);
        Assert.Equal(Samples.Di01, offer.Envelope);
    }

    [Fact]
    public void Fo01_in_soap_is_kept_with_the_soap()
    {
        var document = Samples.InSoap(Samples.Soap11, Samples.Fo01);

        var offer = Samples.ReadOne(document);

        Samples.AssertPayload(document, offer);
        Assert.Equal("StUF055", offer.Envelope!.FoutCode);
    }

    [Fact]
    public void Envelope_with_a_byte_order_mark_is_read() =>
        Samples.AssertPayload(Samples.Payload, Samples.ReadOne([0xEF, 0xBB, 0xBF, .. Samples.Enveloped(Samples.Payload)]));

    [Fact]
    public void Base64_in_lines_with_comments_and_cdata_is_read()
    {
        var base64 = Convert.ToBase64String(Samples.Payload);
        var lines = $"\r\n  {base64[..5]}\r\n\t{base64[5..7]}<!-- x --><![CDATA[{base64[7..10]}]]>{base64[10..]} \n";

        Samples.AssertPayload(Samples.Payload, Samples.ReadOne(Samples.Utf8(Samples.EnvelopedText().Replace(base64, lines, StringComparison.Ordinal))));
    }

    [Fact]
    public void Large_payload_is_read()
    {
        var payload = Samples.PayloadOf(new string('x', 1_000_001));

        Samples.AssertPayload(payload, Samples.ReadOne(Samples.Enveloped(payload)));
    }

    [Fact]
    public void Payload_with_a_dtd_or_of_an_unknown_release_passes_to_the_reader()
    {
        foreach (var payload in (byte[][])[Samples.Utf8("<!DOCTYPE a><a/>"), Samples.Utf8("<a xmlns='http://www.istandaarden.nl/nieuw'/>"), Samples.Utf8("<a")])
            Samples.AssertPayload(payload, Samples.ReadOne(Samples.Enveloped(payload)));
    }

    [Fact]
    public void TekstBestand_is_skipped_and_says_so()
    {
        var text = Samples.EnvelopedText().Replace("<g:xmlBestand>", "<g:tekstBestand bestandsnaam=\"a.txt\">", StringComparison.Ordinal)
            .Replace("</g:xmlBestand>", "</g:tekstBestand>", StringComparison.Ordinal);

        var offer = Samples.ReadOne(Samples.Utf8(text));

        Samples.AssertRefused(Uitkomst.Overgeslagen, Redenen.TekstBestand, "tekstBestand", offer);
        Assert.Equal(Samples.Di01, offer.Envelope);
    }

    [Fact]
    public void Foreign_xml_in_an_envelope_is_foreign_and_keeps_its_envelope()
    {
        var offer = Samples.ReadOne(Samples.Enveloped("<a xmlns='urn:cak'/>"u8.ToArray()));

        Samples.AssertRefused(Uitkomst.Overgeslagen, Redenen.VreemdBestand, "urn:cak", offer);
        Assert.Equal(Samples.Di01, offer.Envelope);
    }

    [Fact]
    public void Soap_with_something_else_is_foreign() =>
        Samples.AssertRefused(
            Uitkomst.Overgeslagen, Redenen.VreemdBestand, "<Fault>", Samples.ReadOne(Samples.InSoap(Samples.Soap11, $"<Fault xmlns=\"{Samples.Soap11}\"/>")));

    [Theory]
    [InlineData("stuurgegevens", "berichtcode")]
    [InlineData("stuurgegevens", "zender")]
    [InlineData("stuurgegevens", "ontvanger")]
    [InlineData("stuurgegevens", "referentienummer")]
    [InlineData("stuurgegevens", "tijdstipBericht")]
    [InlineData("stuurgegevens", "functie")]
    [InlineData("stuurgegevens", "crossRefnummer")]
    [InlineData("parameters", "bericht")]
    public void Envelope_without_something_says_what_is_missing_and_is_kept(string parent, string element)
    {
        var prefix = parent == "parameters" ? "g" : "s";
        var text = Encoding.UTF8.GetString(EnvelopeWriter.Write(Samples.Du01, Samples.Parameters, Samples.Payload));
        var end = $"</{prefix}:{element}>";
        var from = text.IndexOf($"<{prefix}:{element}>", StringComparison.Ordinal);
        var document = Samples.Utf8(text.Remove(from, text.IndexOf(end, StringComparison.Ordinal) + end.Length - from));

        var offer = Samples.ReadOne(document);

        AssertBroken($"ontbreekt {parent}/{element}", offer);
        Assert.Equal(document, offer.Payload.ToArray());
    }

    [Theory]
    [InlineData(">20260506021503<", ">gisteren<", "tijdstipBericht")]
    [InlineData(">Di01<", ">Du01<", "past niet")]
    [InlineData("<s:functie>", "<s:functie><s:x/>", "waar tekst hoort")]
    [InlineData("<s:functie>", "<s:functie>JW301</s:functie><s:functie>", "meer dan eens")]
    [InlineData("</g:xmlBestand>", "</g:xmlBestand><g:xmlBestand>PGEvPg==</g:xmlBestand>", "meer dan één xmlBestand")]
    [InlineData("</g:xmlBestand>", "</g:xmlBestand><g:tekstBestand/>", "zowel")]
    [InlineData("<g:xmlBestand>", "<g:xmlBestand>#", "base64")]
    [InlineData("<g:xmlBestand>", "<g:xmlBestand>A", "breekt af")]
    [InlineData("<g:xmlBestand>", "<g:xmlBestand>QQ==", "base64")]
    [InlineData("</g:parameters>", "", "niet welgevormd")]
    [InlineData("</g:parameters>", "&entity;</g:parameters>", "niet welgevormd")]
    public void Envelope_that_is_wrong_is_quarantined_with_what_was_seen(string part, string instead, string inText) =>
        AssertBroken(inText, Samples.ReadOne(Samples.Utf8(Samples.EnvelopedText().Replace(part, instead, StringComparison.Ordinal))));

    [Fact]
    public void Envelope_with_something_after_it_is_quarantined() =>
        AssertBroken("niet welgevormd", Samples.ReadOne([.. Samples.Enveloped(Samples.Payload), .. "<a/>"u8]));

    [Fact]
    public void XmlBestand_without_content_or_without_xml_is_quarantined()
    {
        AssertBroken("leeg", Samples.ReadOne(Samples.Enveloped([])));
        AssertBroken("geen XML", Samples.ReadOne(Samples.Enveloped("PK\u0003\u0004"u8.ToArray())));
        AssertBroken("opnieuw een envelop", Samples.ReadOne(Samples.Enveloped(Samples.Enveloped(Samples.Payload))));
    }

    [Fact]
    public void Soap_without_an_envelope_or_with_two_is_quarantined()
    {
        var envelope = Samples.EnvelopedText();

        AssertBroken("ontbreekt een body", Samples.ReadOne(Samples.InSoap(Samples.Soap11)));
        AssertBroken("ontbreekt een body", Samples.ReadOne(Samples.Utf8($"<Envelope xmlns=\"{Samples.Soap12}\"/>")));
        AssertBroken("meer dan één envelop", Samples.ReadOne(Samples.InSoap(Samples.Soap11, envelope, envelope)));
        AssertBroken("zonder StUF-envelop", Samples.ReadOne(Samples.InSoap(Samples.Soap11, Encoding.UTF8.GetString(Samples.Payload))));
    }

    [Fact]
    public void Fo01_without_a_code_is_quarantined() =>
        AssertBroken("ontbreekt body/code", Samples.ReadOne(Samples.Utf8(Samples.Fo01.Replace("<s:code>StUF055</s:code>", "", StringComparison.Ordinal))));

    private static void AssertBroken(string inText, Offer offer) =>
        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.EnvelopOnleesbaar, inText, offer);
}
