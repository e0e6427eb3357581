namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>One source as the user named it.</summary>
/// <param name="Kind">What kind of source.</param>
/// <param name="Path">The path as given; <c>-</c> for standard input.</param>
public sealed record SourceSpec(SourceKind Kind, string Path)
{
    /// <summary>Standard input.</summary>
    public static SourceSpec StandardInput { get; } = new(SourceKind.StandardInput, "-");

    /// <summary>An argument of the command line: <c>-</c> is standard input, anything else a file or a folder.</summary>
    public static SourceSpec FromArgument(string argument) =>
        argument == "-" ? StandardInput : new SourceSpec(SourceKind.Path, argument);

    /// <summary>A list: one path of a file or folder per line, relative to the working directory; blank lines and lines that begin with <c>#</c> do not count.</summary>
    public static SourceSpec FromList(string path) => new(SourceKind.List, path);
}
