using System.CommandLine;

namespace Berichtenverkeer.Cli.CommandLine;

/// <summary>A command with what its help shows and what it does.</summary>
internal sealed class BerichtenCommand(string name, string description) : Command(name, description)
{
    /// <summary>What it does; null for a group of commands.</summary>
    public Func<Invocation, Task<int>>? Run { get; init; }

    /// <summary>A paragraph that explains more; may be empty.</summary>
    public string Details { get; init; } = "";

    /// <summary>Command lines (without the name of the tool) with what each does.</summary>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; init; } = [];

    /// <summary>True for commands whose exit code depends on the messages.</summary>
    public bool JudgesMessages { get; init; }

    /// <summary>The name with those of its parents.</summary>
    public string FullName => string.Join(' ', Parents.OfType<BerichtenCommand>().Take(1).Select(parent => parent.FullName).Append(Name));
}
