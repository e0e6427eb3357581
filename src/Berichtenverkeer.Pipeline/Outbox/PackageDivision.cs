using System.Globalization;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Outbox;

/// <summary>Divides answers over files. The same answers always give the same files.</summary>
internal static class PackageDivision
{
    /// <summary>Messages that the hubs take in one zip.</summary>
    public const int MaxPerZip = 30;

    /// <summary>Bytes that the hubs take in one zip or envelope (25 MB), less what the zip or envelope itself needs.</summary>
    public const long MaxZipBytes = 24 * 1024 * 1024;

    private const string Plain = "plat";

    /// <summary>Divides them.</summary>
    /// <param name="waiting">In order of gemeente, kind, run, release and identification.</param>
    /// <param name="vorm">The form that was asked for. What is too large for it leaves as it is.</param>
    /// <param name="enveloppen">In which envelope each kind travels.</param>
    public static IReadOnlyList<PakketToewijzing> Of(IReadOnlyList<WachtendAntwoord> waiting, UitgaandeVorm vorm, AntwoordEnveloppen enveloppen)
    {
        if (vorm != UitgaandeVorm.Zip)
            return [.. waiting.Select(one => Single(one, vorm == UitgaandeVorm.Envelop && FitsEnvelope(one) ? EnvelopeOf(one, enveloppen) : Plain))];
        var files = waiting.Where(one => !GoesInZip(one)).Select(one => Single(one, Plain)).ToList();
        var lastNumber = new Dictionary<(string Gemeente, string Bericht, long RunId), int>();
        var inZip = new List<WachtendAntwoord>();
        foreach (var one in waiting.Where(GoesInZip))
        {
            if (inZip.Count > 0 && !Fits(inZip, one))
                Close();
            inZip.Add(one);
        }

        if (inZip.Count > 0)
            Close();
        return files;

        void Close()
        {
            var first = inZip[0];
            var key = (first.Gemeente, first.Bericht, first.RunId);
            var nummer = 1 + (lastNumber.TryGetValue(key, out var last) ? last : first.LaatsteZip);
            lastNumber[key] = nummer;
            files.AddRange(inZip.Select(one => new PakketToewijzing(one.AntwoordId, "zip", AnswerFileName.OfZip(first, nummer), nummer)));
            inZip.Clear();
        }
    }

    private static bool Fits(List<WachtendAntwoord> inZip, WachtendAntwoord next)
    {
        var first = inZip[0];
        return inZip.Count < MaxPerZip
            && (first.Gemeente, first.Bericht, first.RunId, first.Release) == (next.Gemeente, next.Bericht, next.RunId, next.Release)
            && inZip.Sum(one => one.Lengte) + next.Lengte <= MaxZipBytes;
    }

    /// <summary>Whether only its size keeps an answer out of the form that was asked for: a 325 can be larger than its declaratie.</summary>
    public static bool IsTooLarge(WachtendAntwoord one, UitgaandeVorm vorm) => vorm switch
    {
        UitgaandeVorm.Envelop => CanTravelInEnvelope(one) && !FitsEnvelope(one),
        UitgaandeVorm.Zip => IsRetour(one) && !GoesInZip(one),
        _ => false,
    };

    private static bool IsRetour(WachtendAntwoord one) => one.Soort == "retour";

    /// <summary>Without the Di01 of the heen the parties of the envelope are not known.</summary>
    private static bool CanTravelInEnvelope(WachtendAntwoord one) => IsRetour(one) && one.InDi01;

    private static bool FitsEnvelope(WachtendAntwoord one) => CanTravelInEnvelope(one) && Base64Bytes(one.Lengte) <= MaxZipBytes;

    private static long Base64Bytes(long bytes) => (bytes + 2) / 3 * 4;

    private static bool GoesInZip(WachtendAntwoord one) => IsRetour(one) && one.Lengte <= MaxZipBytes;

    private static string EnvelopeOf(WachtendAntwoord one, AntwoordEnveloppen enveloppen) =>
        AntwoordEnveloppen.NameOf(enveloppen.Of(int.Parse(one.Bericht.AsSpan(one.Bericht.Length - 3), CultureInfo.InvariantCulture)));

    private static PakketToewijzing Single(WachtendAntwoord one, string vorm) =>
        new(one.AntwoordId, vorm, AnswerFileName.Of(one.Bericht, one.Gemeente, one.Aanbieder, one.Identificatie), null);
}
