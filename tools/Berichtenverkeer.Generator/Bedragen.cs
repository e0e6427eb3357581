using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>Amounts of lines (TR346, IV081), by trying every tariff.</summary>
internal static class Bedragen
{
    private const long MinutenPerUur = 60;

    /// <summary>Whether volume, tariff and amount of a line can belong together: minutes may be paid by an hour tariff that is not in the message.</summary>
    public static bool Kan(Prestatie prestatie)
    {
        if (prestatie.Eenheid == "83" || prestatie.ProductTarief is not { } tarief)
            return true;
        if (prestatie.Eenheid != "01")
            return prestatie.IngediendBedrag.Bedrag == prestatie.GeleverdVolume * tarief;
        for (var uur = Math.Max(0, (tarief * MinutenPerUur) - 30); uur < (tarief * MinutenPerUur) + 30; uur++)
        {
            if (prestatie.IngediendBedrag.Bedrag == ((uur * prestatie.GeleverdVolume) + 30) / MinutenPerUur)
                return true;
        }

        return false;
    }
}
