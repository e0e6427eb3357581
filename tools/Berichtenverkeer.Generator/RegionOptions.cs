namespace Berichtenverkeer.Generator;

/// <summary>What a generated region looks like. The same options give the same bytes, on any machine.</summary>
public sealed record RegionOptions
{
    /// <summary>Number of gemeenten: the first ones of a jeugdregio that has as many.</summary>
    public int Gemeenten { get; init; } = 4;

    /// <summary>Number of clients whose story is told.</summary>
    public int Clienten { get; init; } = 100;

    /// <summary>Number of months that the stories span, up to and including that of <see cref="Tot"/>.</summary>
    public int Maanden { get; init; } = 12;

    /// <summary>Seed of all choices.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Last day on which a message is sent. Fixed, not today: the outcome may not depend on the day of generating.</summary>
    public DateOnly Tot { get; init; } = new(2025, 12, 31);

    /// <summary>First day of release 3.2: what is sent before it, is sent in 2.3.</summary>
    public DateOnly Wissel { get; init; } = new(2024, 7, 1);

    /// <summary>Which faulty items there are among the good ones.</summary>
    public FoutenPlan Fouten { get; init; } = FoutenPlan.Geen;

    /// <summary>True when each sender writes XML in its own way: other prefixes, other white space. False is as the core writes it.</summary>
    public bool Schrijfwijzen { get; init; } = true;

    /// <summary>When filled: a night of the last so many messages, with all before them as its past. Null is the whole history.</summary>
    public int? Berichten { get; init; }

    /// <summary>
    /// True keeps the retouren of the gemeenten (306, 308, 316, 318) on messages of the night itself. False leaves them out:
    /// those the engine owes. Only a night leaves anything out.
    /// </summary>
    public bool EigenRetouren { get; init; }

    /// <summary>True when stories hold messages and lines that their receiver refuses. False is a clean night.</summary>
    public bool Weigeringen { get; init; } = true;

    /// <summary>First day of the stories.</summary>
    public DateOnly Van => new DateOnly(Tot.Year, Tot.Month, 1).AddMonths(1 - Maanden);
}
