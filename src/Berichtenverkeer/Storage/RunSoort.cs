namespace Berichtenverkeer.Storage;

/// <summary>What a run is for.</summary>
public enum RunSoort
{
    /// <summary>A night: judged, and answered where the gemeente owes it.</summary>
    Verwerk,

    /// <summary>Old traffic taken in as facts: verdicts come from the retouren in it; no answers, no terms.</summary>
    Historie,
}
