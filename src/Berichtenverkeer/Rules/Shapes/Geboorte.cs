namespace Berichtenverkeer.Rules.Shapes;

/// <summary>A birth date, with what of it is known.</summary>
/// <param name="Datum">Geboortedatum/Datum.</param>
/// <param name="Gebruik">Geboortedatum/DatumGebruik: 1 day unknown, 2 day and month unknown, 3 all unknown; null is all known.</param>
internal readonly record struct Geboorte(DateOnly Datum, string? Gebruik)
{
    /// <summary>What stands in Datum when nothing is known.</summary>
    public static DateOnly Onbekend { get; } = new(1900, 1, 1);

    /// <summary>True when nothing of it is known: only if both parts say so.</summary>
    public bool IsOnbekend => Datum == Onbekend && string.Equals(Gebruik, "3", StringComparison.Ordinal);

    /// <summary>True when the parts that are not known are filled as agreed (IV009).</summary>
    public bool IsConsistent => Gebruik switch
    {
        "1" => Datum.Day == 1,
        "2" => Datum is { Day: 1, Month: 1 },
        "3" => Datum == Onbekend,
        _ => true,
    };
}
