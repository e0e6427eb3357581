using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Pipeline;

/// <summary>Settings of a run that do not differ from night to night.</summary>
public sealed record NightSettings
{
    /// <summary>Clients, and toewijzingen, that all lanes together remember from chunk to chunk: some 8 MB of each.</summary>
    public const int Remembered = 16_384;

    /// <summary>Limits that stand before any parser.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>The gemeenten served.</summary>
    public ServedGemeenten Served { get; init; } = ServedGemeenten.All;

    /// <summary>Which rules are used where no run says so: <c>valideer</c>. A run has its own, fixed at its opening.</summary>
    public RuleStanden Standen { get; init; } = RuleStanden.Standaard;

    /// <summary>By which rule sets verzoeken are judged, instead of those of the run; null is those of the run.</summary>
    internal Regelsets? Regelsets { get; init; }

    /// <summary>The key of the lists about clients of a domein; null when there is none.</summary>
    public Func<Domein, ClientPseudoniem?> LijstSleutel { get; init; } = static _ => null;

    /// <summary>Threads that read, and units that are stored side by side.</summary>
    public int Parallelism { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 8);

    /// <summary>Bytes of payload whose messages stay in memory between the passes; the rest is read again from the store.</summary>
    public long MemoryBudget { get; init; } = 26 * 1024 * 1024;

    /// <summary>What each lane may remember.</summary>
    public int RememberedPerLane => Remembered / Parallelism;

    /// <summary>Messages of a unit of which it is in memory, at once, that there is work on them: 6.5 MB for each lane.</summary>
    internal int WorkCount { get; init; } = 50_000;

    /// <summary>Messages that are judged and stored together.</summary>
    internal int ChunkCount { get; init; } = 1_000;
}
