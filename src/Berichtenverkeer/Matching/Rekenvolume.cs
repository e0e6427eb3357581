using Berichtenverkeer.Model;

namespace Berichtenverkeer.Matching;

/// <summary>
/// Volumes in the unit in which they are reckoned: hours as minutes, everything else as it is. What is assigned in hours
/// may be declared in minutes (TR341), and both then add up exactly (TR321, TR322).
/// </summary>
public static class Rekenvolume
{
    /// <summary>Eenheid minuut.</summary>
    public const string Minuut = "01";

    /// <summary>Eenheid uur.</summary>
    public const string Uur = "04";

    /// <summary>Eenheid euro: volumes are eurocent.</summary>
    public const string Euro = "83";

    /// <summary>Minutes in an hour.</summary>
    public const long MinutenPerUur = 60;

    /// <summary>A volume in the unit in which it is reckoned.</summary>
    public static long Of(long volume, string eenheid) => string.Equals(eenheid, Uur, StringComparison.Ordinal) ? volume * MinutenPerUur : volume;

    /// <summary>The assigned volume of one frequency unit.</summary>
    public static long Of(Omvang omvang)
    {
        ArgumentNullException.ThrowIfNull(omvang);
        return Of(omvang.Volume, omvang.Eenheid);
    }

    /// <summary>The unit in which volumes of this Eenheid are reckoned.</summary>
    public static string EenheidOf(string eenheid) => string.Equals(eenheid, Uur, StringComparison.Ordinal) ? Minuut : eenheid;

    /// <summary>Whether volumes of these two units are reckoned in one unit; volumes of others cannot be held against each other (TR341).</summary>
    public static bool IsVergelijkbaar(string eenheid, string andere) =>
        string.Equals(EenheidOf(eenheid), EenheidOf(andere), StringComparison.Ordinal);
}
