using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Tests.Sources;

/// <summary>Small documents and short ways to offer them.</summary>
internal static class Samples
{
    public const string Soap11 = EnvelopeNames.Soap11Namespace;
    public const string Soap12 = EnvelopeNames.Soap12Namespace;

    public static byte[] Payload { get; } = PayloadOf("1");

    public static Envelope Di01 { get; } = new(
        "Di01", "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be001", null, "98019999", "9999", "20260506021503", "JW307");

    public static Envelope Du01 { get; } = new(
        "Du01", "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be002", Di01.Referentienummer, "9999", "98019999", "20260506031503", "JW308");

    public static EnvelopeParameters Parameters { get; } = new("Voorbeeld EPD", "0003", "0002");

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] PayloadOf(string text) => Utf8(
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<b:Bericht xmlns:b=\"http://www.istandaarden.nl/ijw/3_2/jw307/schema\">{text}</b:Bericht>\r\n");

    public static byte[] Enveloped(byte[] payload) => EnvelopeWriter.Write(Di01, Parameters, payload);

    public static string EnvelopedText() => Encoding.UTF8.GetString(Enveloped(Payload));

    public static byte[] InSoap(string soap, params string[] children)
    {
        var body = string.Concat(children.Select(child => child[(child.IndexOf("?>", StringComparison.Ordinal) is var end and >= 0 ? end + 2 : 0)..]));
        return Utf8($"<soap:Envelope xmlns:soap=\"{soap}\"><soap:Header><x:a xmlns:x=\"urn:x\"><x:b/></x:a></soap:Header><soap:Body>{body}</soap:Body></soap:Envelope>");
    }

    public const string Fo01 = """
        <s:Fo01Bericht xmlns:s="http://www.egem.nl/StUF/StUF0301">
          <s:stuurgegevens>
            <s:berichtcode>Fo01</s:berichtcode>
            <s:zender><s:organisatie>VECOZO</s:organisatie><s:applicatie>GGk</s:applicatie></s:zender>
            <s:ontvanger><s:organisatie>9999</s:organisatie><s:applicatie>Voorbeeld</s:applicatie></s:ontvanger>
            <s:referentienummer>3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be003</s:referentienummer>
            <s:tijdstipBericht>20260506041503</s:tijdstipBericht>
            <s:crossRefnummer>3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be001</s:crossRefnummer>
          </s:stuurgegevens>
          <s:body>
            <s:code>StUF055</s:code><s:plek>client</s:plek>
            <s:omschrijving>Niet volgens het schema</s:omschrijving>
            <s:details>JW307-00120001</s:details>
            <s:detailsXML><a xmlns="urn:a"><s:code>not this one</s:code></a></s:detailsXML>
          </s:body>
        </s:Fo01Bericht>
        """;

    public static List<Offer> Read(string path, ReadingLimits? limits = null) =>
        Read(limits, SourceSpec.FromArgument(path));

    public static List<Offer> Read(ReadingLimits? limits, params SourceSpec[] specs) =>
        [.. new OfferSource(limits ?? ReadingLimits.Default).Read(specs, CancellationToken.None)];

    public static List<Offer> ReadStandardInput(byte[] content, ReadingLimits? limits = null) =>
        [.. new OfferSource(limits ?? ReadingLimits.Default, () => new MemoryStream(content)).Read([SourceSpec.StandardInput], CancellationToken.None)];

    public static Offer ReadOne(byte[] content, ReadingLimits? limits = null) => Assert.Single(ReadStandardInput(content, limits));

    public static void AssertPayload(byte[] expected, Offer offer)
    {
        Assert.Null(offer.Disposition);
        Assert.Equal(expected, offer.Payload.ToArray());
    }

    public static void AssertRefused(Uitkomst uitkomst, string reden, string inText, Offer offer)
    {
        Assert.NotNull(offer.Disposition);
        Assert.Equal((uitkomst, reden), (offer.Disposition.Uitkomst, offer.Disposition.Reden));
        Assert.Contains(inText, offer.Disposition.Tekst, StringComparison.Ordinal);
    }
}
