namespace Berichtenverkeer.Cli.Output;

/// <summary>A column of an overview.</summary>
/// <param name="Naam">Its name in JSON.</param>
/// <param name="Kop">Its Dutch heading.</param>
/// <param name="Soort">What it holds.</param>
/// <param name="Waarde">The value for a row; null when it is empty.</param>
internal sealed record Kolom<T>(string Naam, string Kop, KolomSoort Soort, Func<T, object?> Waarde)
{
    /// <summary>Whether there is room for it on a screen.</summary>
    public bool OpScherm { get; init; }
}
