using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The prestaties of a declaratie or its answer, over all its clients.</summary>
internal static class Prestaties
{
    /// <summary>How many there are.</summary>
    public static int Count(Bericht bericht)
    {
        var count = 0;
        foreach (var client in bericht.Clienten)
            count += client.Prestaties.Count;
        return count;
    }

    /// <summary>Sum of IngediendBedrag in eurocent: debet plus, credit minus.</summary>
    public static long Total(Bericht bericht)
    {
        var total = 0L;
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
                total += prestatie.IngediendBedrag.Getekend;
        }

        return total;
    }
}
