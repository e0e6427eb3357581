namespace Berichtenverkeer.Rules.CS;

/// <summary>The constraints, by code.</summary>
public static class Constraints
{
    /// <summary>Those that have code here.</summary>
    public static IReadOnlyList<IBerichtRule> All { get; } = [];

    /// <summary>Those that the XSD holds.</summary>
    public static IReadOnlyList<RuleInfo> InXsd { get; } = [];
}
