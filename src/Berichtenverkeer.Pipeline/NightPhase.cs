namespace Berichtenverkeer.Pipeline;

/// <summary>The phases of a run.</summary>
public enum NightPhase
{
    /// <summary>Finishing a night that was broken off before.</summary>
    Herstellen,

    /// <summary>First pass: reading what is offered.</summary>
    Inlezen,

    /// <summary>Second pass: judging and storing in canonical order.</summary>
    Verwerken,
}
