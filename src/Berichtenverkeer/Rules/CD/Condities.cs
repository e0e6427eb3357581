namespace Berichtenverkeer.Rules.CD;

/// <summary>The condities, by code.</summary>
public static class Condities
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IBerichtRule> All { get; } = [];
}
