namespace Berichtenverkeer.Cli.Output;

/// <summary>A volume with the unit that it is in.</summary>
/// <param name="Volume">Volume; eurocent when the unit is 83.</param>
/// <param name="Eenheid">Eenheid (WJ756).</param>
internal readonly record struct Hoeveelheid(long Volume, string Eenheid)
{
    /// <summary>Null when there is no volume.</summary>
    public static Hoeveelheid? Of(long? volume, string? eenheid) => volume is { } present ? new(present, eenheid ?? "") : null;
}
