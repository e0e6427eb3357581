using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A run as the database has it.</summary>
internal sealed class RunRow
{
    public long RunId { get; init; }

    public string Soort { get; init; } = string.Empty;

    public DateOnly OpDatum { get; init; }

    public DateTime Moment { get; init; }

    public bool Opened { get; init; }

    /// <summary>The settings at opening, as the database writes JSON.</summary>
    public string Instellingen { get; init; } = string.Empty;

    /// <summary>Which process opened it, as <see cref="LeaseOwner"/> writes it.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>Opened more than a day ago.</summary>
    public bool IsOld { get; init; }

    public static string NameOf(RunSoort soort) => soort == RunSoort.Historie ? "historie" : "verwerk";

    public Run ToRun() => new(
        RunId,
        string.Equals(Soort, "historie", StringComparison.Ordinal) ? RunSoort.Historie : RunSoort.Verwerk,
        OpDatum,
        new DateTimeOffset(DateTime.SpecifyKind(Moment, DateTimeKind.Utc)),
        Opened,
        Instellingen);
}
