namespace Berichtenverkeer.Cli.Tests.Support;

/// <summary>The machine that a command sees.</summary>
internal sealed record Situation
{
    public byte[] Input { get; init; } = [];

    public bool IsTerminal { get; init; }

    /// <summary>Ctrl-C has been pressed already.</summary>
    public bool Stopped { get; init; }

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public string WorkingFolder { get; init; } = Path.GetTempPath();
}
