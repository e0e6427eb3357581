namespace Berichtenverkeer.Rules.TR;

/// <summary>The technische regels inside one message, by code.</summary>
public static class BerichtRegels
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IBerichtRule> All { get; } =
    [
        new TR002(),
        new TR006(),
        new TR018(),
        new TR061(),
        new TR101(),
        new TR134(),
        new TR137(),
        new TR302(),
        new TR315(),
        new TR316(),
        new TR335(),
        new TR342(),
        new TR352(),
        new TR353(),
        new TR358(),
        new TR377(),
        new TR380(),
        new TR383(),
        new TR386(),
        new TR409(),
        new TR410(),
        new TR416(),
    ];
}
