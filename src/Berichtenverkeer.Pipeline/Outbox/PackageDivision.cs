using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Outbox;

/// <summary>Divides answers over files. The same answers always give the same files.</summary>
internal static class PackageDivision
{
    /// <summary>Messages that the hubs take in one zip.</summary>
    public const int MaxPerZip = 30;

    /// <summary>Bytes that the hubs take in one zip, less what the zip itself needs.</summary>
    public const long MaxZipBytes = 24 * 1024 * 1024;

    private const string Plain = "plat";

    /// <summary>Divides them.</summary>
    /// <param name="waiting">In order of gemeente, kind, run, release and identification.</param>
    /// <param name="vorm">The form that was asked for.</param>
    public static IReadOnlyList<PakketToewijzing> Of(IReadOnlyList<WachtendAntwoord> waiting, UitgaandeVorm vorm)
    {
        if (vorm != UitgaandeVorm.Zip)
            return [.. waiting.Select(one => Single(one, vorm == UitgaandeVorm.Du01 && IsRetour(one) && one.InDi01 ? "du01" : Plain))];
        var files = waiting.Where(one => !IsRetour(one)).Select(one => Single(one, Plain)).ToList();
        var lastNumber = new Dictionary<(string Gemeente, string Bericht, long RunId), int>();
        var inZip = new List<WachtendAntwoord>();
        foreach (var one in waiting.Where(IsRetour))
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

    private static bool IsRetour(WachtendAntwoord one) => one.Soort == "retour";

    private static PakketToewijzing Single(WachtendAntwoord one, string vorm) =>
        new(one.AntwoordId, vorm, AnswerFileName.Of(one.Bericht, one.Gemeente, one.Aanbieder, one.Identificatie), null);
}
