namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>All figures of the monitor for one filter: what a page is drawn from. Holds no personal data; small groups are suppressed already.</summary>
public sealed record MonitorCijfers
{
    /// <summary>What was filtered on.</summary>
    public required MonitorFilter Filter { get; init; }

    /// <summary>The day that the figures are about.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Until when messages had been processed: the moment at which the last night ended; null when none did.</summary>
    public required DateTimeOffset? Kennisdatum { get; init; }

    /// <summary>Counts from 1 up to this are suppressed, less one: 5 shows <c>&lt;5</c>.</summary>
    public required int Drempel { get; init; }

    /// <summary>What a reader may choose from.</summary>
    public required MonitorKeuzes Keuzes { get; init; }

    /// <summary>The tiles (1).</summary>
    public required Tegels Tegels { get; init; }

    /// <summary>Per bepaling (2), by volgorde.</summary>
    public required IReadOnlyList<BepalingCijfers> Bepalingen { get; init; }

    /// <summary>Pairs of bepalingen that hold together (3); both orders of a pair, and the diagonal.</summary>
    public required IReadOnlyList<OverlapCel> Overlap { get; init; }

    /// <summary>Exact sets of bepalingen (3), the most frequent first.</summary>
    public required IReadOnlyList<BepalingenSet> Sets { get; init; }

    /// <summary>The trend (4): every period of the filter, also those without verzoeken.</summary>
    public required IReadOnlyList<TrendPeriode> Trend { get; init; }

    /// <summary>Break-downs (5).</summary>
    public required IReadOnlyList<Uitsplitsing> Uitsplitsingen { get; init; }

    /// <summary>Lead times (6).</summary>
    public required IReadOnlyList<Doorlooptijd> Doorlooptijden { get; init; }

    /// <summary>Open verzoeken by age (6), on the peildatum.</summary>
    public required IReadOnlyList<OpenKlasse> Open { get; init; }

    /// <summary>Open verzoeken whose legal date has passed (6).</summary>
    public required Aantal TeLaat { get; init; }

    /// <summary>What came of it (7).</summary>
    public required IReadOnlyList<UitkomstCel> Uitkomsten { get; init; }

    /// <summary>Gronden that could not be judged (8).</summary>
    public required IReadOnlyList<GrondCijfers> Onbekend { get; init; }

    /// <summary>Rule sets used in the period (8), the oldest first.</summary>
    public required IReadOnlyList<GebruikteRegelset> Regelsets { get; init; }
}
