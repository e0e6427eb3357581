namespace Berichtenverkeer.Cli;

/// <summary>Everything that the tool sees of the machine it runs on. Tests give their own.</summary>
public sealed class Terminal
{
    /// <summary>Standard output: data only.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>The stream under <see cref="Out"/>, for payloads that are given back byte for byte.</summary>
    public required Stream RawOut { get; init; }

    /// <summary>Standard error: progress, notes and errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>True when a person looks at standard output.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True when a person looks at standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True when standard input is a keyboard: there is nothing to read until someone types.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Gives an environment variable.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Who is logged in: stands with what a person registers.</summary>
    public string UserName { get; init; } = System.Environment.UserName;

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The folder from which relative paths of the settings are read.</summary>
    public required string WorkingFolder { get; init; }
}
