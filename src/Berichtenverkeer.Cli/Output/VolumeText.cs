using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Volumes in words that can be read aloud.</summary>
internal static class VolumeText
{
    private const string Etmaal = "14";
    private const string Dagdeel = "16";
    private const string Week = "21";
    private const string Stuks = "82";
    private const string StuksInspanning = "84";

    /// <summary>"2 uur en 30 minuten", "3 etmalen", "€ 1.234,50".</summary>
    public static string Of(Hoeveelheid hoeveelheid)
    {
        var (volume, eenheid) = hoeveelheid;
        return eenheid switch
        {
            Rekenvolume.Minuut when volume < 0 => "-" + Minutes(-volume),
            Rekenvolume.Minuut => Minutes(volume),
            Rekenvolume.Uur => $"{DutchFormat.Number(volume)} uur",
            Etmaal => DutchFormat.Count(volume, "etmaal", "etmalen"),
            Dagdeel => DutchFormat.Count(volume, "dagdeel", "dagdelen"),
            Week => DutchFormat.Count(volume, "week", "weken"),
            Stuks or StuksInspanning => DutchFormat.Count(volume, "stuk", "stuks"),
            Rekenvolume.Euro => $"€ {DutchFormat.Euro(volume)}",
            _ => $"{DutchFormat.Number(volume)} keer eenheid {eenheid}",
        };
    }

    /// <summary>"uur", "stuk": one of this unit.</summary>
    public static string EenheidNaam(string eenheid) => eenheid switch
    {
        Rekenvolume.Minuut => "minuut",
        Rekenvolume.Uur => "uur",
        Etmaal => "etmaal",
        Dagdeel => "dagdeel",
        Week => "week",
        Stuks or StuksInspanning => "stuk",
        Rekenvolume.Euro => "euro",
        _ => $"eenheid {eenheid}",
    };

    /// <summary>"per week": how often an assigned volume comes back.</summary>
    public static string FrequentieNaam(string? frequentie) => frequentie switch
    {
        "1" => "per dag",
        "2" => "per week",
        "4" => "per maand",
        "6" => "in totaal",
        _ => $"met frequentie {frequentie}",
    };

    private static string Minutes(long minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, Rekenvolume.MinutenPerUur);
        if (hours == 0)
            return DutchFormat.Count(rest, "minuut", "minuten");
        return rest == 0 ? $"{DutchFormat.Number(hours)} uur" : $"{DutchFormat.Number(hours)} uur en {DutchFormat.Count(rest, "minuut", "minuten")}";
    }
}
