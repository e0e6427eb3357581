namespace Berichtenverkeer.Rules.TR;

/// <summary>The technische regels inside one message, by code.</summary>
public static class BerichtRegels
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IBerichtRule> All { get; } = [];
}
