using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>What the prestaties of a declaratie or its answer add up to.</summary>
internal static class SignedTotal
{
    /// <summary>Sum of IngediendBedrag over all clients in eurocent: debet plus, credit minus.</summary>
    public static long Of(Bericht bericht)
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
