using System.Globalization;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Outbox;

/// <summary>Names of what leaves the house: kind, gemeente and codes that hold nothing about a person.</summary>
internal static class AnswerFileName
{
    /// <summary>A file with one answer, such as <c>JW306_0037_98000001_0A1B2C3D4E5F.xml</c>.</summary>
    public static string Of(string bericht, string gemeente, string aanbieder, string identificatie) => $"{bericht}_{gemeente}_{aanbieder}_{identificatie}.xml";

    /// <summary>A zip with answers of one kind, gemeente and run, such as <c>JW306_0037_run12_001.zip</c>.</summary>
    public static string OfZip(WachtendAntwoord first, int nummer) =>
        string.Create(CultureInfo.InvariantCulture, $"{first.Bericht}_{first.Gemeente}_run{first.RunId}_{nummer:000}.zip");
}
