namespace Berichtenverkeer.Ordering;

/// <summary>The steps of a night, in order (OP080).</summary>
public enum NightStep
{
    /// <summary>301 that does more than remove, 319, 315 and 317.</summary>
    Toewijzingen,

    /// <summary>305 and 307.</summary>
    Leveringen,

    /// <summary>303 and 323: heads and credits; their debits come after <see cref="Verwijderingen"/> (OP366).</summary>
    Declaraties,

    /// <summary>301 that only removes.</summary>
    Verwijderingen,

    /// <summary>What answers others: retouren, 304 and 325.</summary>
    Antwoorden,
}
