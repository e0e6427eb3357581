namespace Berichtenverkeer.Cli.Lists;

/// <summary>Something that is wrong in a list file.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Text">Dutch sentence. Never repeats what stands in the file: it may be the wrong file.</param>
internal sealed record ListFault(int Line, string Text);
