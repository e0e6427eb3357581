using System.Globalization;
using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules.Shapes;

/// <summary>Volumes in the detail of a finding, in the unit in which they were assigned.</summary>
internal static class VolumeText
{
    /// <summary>13 uur; 12 uur en 30 minuten; 1.800,00 euro; 3 stuks.</summary>
    /// <param name="volume">In the unit of <see cref="Rekenvolume"/>: minutes where <paramref name="eenheid"/> is hours.</param>
    /// <param name="eenheid">Eenheid of the toewijzing.</param>
    public static string Of(long volume, string eenheid) => eenheid switch
    {
        Rekenvolume.Uur => Uren(volume),
        Rekenvolume.Minuut => Minuten(volume),
        "14" => Aantal(volume, "etmaal", "etmalen"),
        "16" => Aantal(volume, "dagdeel", "dagdelen"),
        "82" or "84" => Aantal(volume, "stuk", "stuks"),
        Rekenvolume.Euro => Bedrag(volume),
        _ => Aantal(volume, "eenheid " + eenheid, "eenheden " + eenheid),
    };

    /// <summary>1.234,50 euro.</summary>
    /// <param name="eurocent">Eurocent.</param>
    public static string Bedrag(long eurocent) => DetailText.Euro(eurocent) + " euro";

    private static string Uren(long minuten)
    {
        // Less than nothing remains when a later version allows less than was granted.
        if (minuten < 0)
            return "-" + Uren(-minuten);
        var (uren, rest) = Math.DivRem(minuten, Rekenvolume.MinutenPerUur);
        if (rest == 0)
            return string.Create(CultureInfo.InvariantCulture, $"{uren} uur");
        return uren == 0 ? Minuten(rest) : string.Create(CultureInfo.InvariantCulture, $"{uren} uur en {Minuten(rest)}");
    }

    private static string Minuten(long minuten) => Aantal(minuten, "minuut", "minuten");

    private static string Aantal(long aantal, string een, string meer) =>
        string.Create(CultureInfo.InvariantCulture, $"{aantal} {(aantal == 1 ? een : meer)}");
}
