namespace Berichtenverkeer.Cli.Lists;

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">Line on which it begins, from 1.</param>
/// <param name="Fields">Its fields, without the quotes around them.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields);
