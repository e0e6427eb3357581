namespace Berichtenverkeer.Cli.Output;

/// <summary>A cell of a CSV file.</summary>
/// <param name="Text">What is in it.</param>
/// <param name="IsNumber">True for what we wrote as a number or date ourselves: that is never taken for a formula.</param>
internal readonly record struct CsvCell(string Text, bool IsNumber = false);
