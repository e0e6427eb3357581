using Berichtenverkeer.Model;

namespace Berichtenverkeer.Storage;

/// <summary>What a run did, counted from the store itself, so screen and database agree.</summary>
public sealed class RunSummary
{
    /// <summary>The run.</summary>
    public required Run Run { get; init; }

    /// <summary>Things offered.</summary>
    public required long Offered { get; init; }

    /// <summary>Count per outcome; together they are <see cref="Offered"/>.</summary>
    public required IReadOnlyDictionary<Uitkomst, long> PerUitkomst { get; init; }

    /// <summary>Count per message and outcome, such as (<c>JW301</c>, geaccepteerd).</summary>
    public required IReadOnlyList<(string Bericht, Uitkomst Uitkomst, long Aantal)> PerBericht { get; init; }

    /// <summary>Count per reason of what was not judged.</summary>
    public required IReadOnlyList<(Uitkomst Uitkomst, string Reden, long Aantal)> PerReden { get; init; }

    /// <summary>The codes found most often, at most ten, with a sentence. A signaal does not count.</summary>
    public required IReadOnlyList<(string Code, string Tekst, long Aantal)> TopCodes { get; init; }

    /// <summary>Rows of facts that this run made known and that stand, per table.</summary>
    public required IReadOnlyList<(string Tabel, long Aantal)> Rows { get; init; }

    /// <summary>Rules that could not decide, most often first, with the number of messages.</summary>
    public IReadOnlyList<(string Regel, long Aantal)> Onbeslist { get; init; } = [];
}
