using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Generator;

/// <summary>Puts an item in the StUF envelope in which it travels: retouren in a Du01, the rest in a Di01.</summary>
internal static class Envelopes
{
    private const string SoapOpen = "<?xml version=\"1.0\" encoding=\"utf-8\"?><soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>";
    private const string SoapClose = "</soap:Body></soap:Envelope>";

    public static byte[] Of(GeneratedItem item, bool soap)
    {
        var kenmerk = item.Bericht ?? throw new ArgumentException("Only a message travels in an envelope.", nameof(item));
        var release = kenmerk.Release.Split('.');
        var fromGemeente = kenmerk.Zender.Length == 4;
        var envelope = new Envelope(
            kenmerk.HeenSleutel is null ? "Di01" : "Du01",
            Uuid(item.Name),
            kenmerk.HeenSleutel is null ? null : Uuid(kenmerk.HeenSleutel + ".xml"),
            kenmerk.Zender,
            kenmerk.Ontvanger,
            item.Datum.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "021503",
            kenmerk.Bericht);
        var parameters = new EnvelopeParameters(fromGemeente ? "Voorbeeld Suite" : "Voorbeeld EPD", release[0].PadLeft(4, '0'), release[1].PadLeft(4, '0'));
        var bytes = EnvelopeWriter.Write(envelope, parameters, item.Bytes);
        return soap ? InSoap(bytes) : bytes;
    }

    private static byte[] InSoap(byte[] envelope)
    {
        var xml = Encoding.UTF8.GetString(envelope);
        var start = xml.IndexOf("?>", StringComparison.Ordinal) + 2;
        return Encoding.UTF8.GetBytes(SoapOpen + xml[start..] + SoapClose);
    }

    /// <summary>A UUID in the form of version 4, from the key of the message: the same message always travels under the same number.</summary>
    private static string Uuid(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x40);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        var hex = Convert.ToHexStringLower(hash.AsSpan(0, 16));
        return $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";
    }
}
