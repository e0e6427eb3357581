namespace Berichtenverkeer.Rules.TR;

/// <summary>Technische regels across messages on declaraties and their answers. They come with the matching of prestaties.</summary>
public static class DeclaratieRegels
{
    /// <summary>Why there is no code for these yet.</summary>
    public const string Later = "komt met de controle van declaraties (C)";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [];
}
