namespace Berichtenverkeer.Termijnen;

/// <summary>How an open term stands on a day.</summary>
public enum TermijnStand
{
    /// <summary>The last day has passed.</summary>
    TeLaat,

    /// <summary>This is the last day.</summary>
    Vandaag,

    /// <summary>There are days left.</summary>
    Loopt,
}
