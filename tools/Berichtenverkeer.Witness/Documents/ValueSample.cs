namespace Berichtenverkeer.Witness.Documents;

/// <summary>A value for an element, before XML escaping.</summary>
/// <param name="Kind">The facet that it tries.</param>
/// <param name="Detail">What is special about it.</param>
/// <param name="Text">The value.</param>
/// <param name="Expected">What it must be.</param>
public sealed record ValueSample(string Kind, string Detail, string Text, Expectation Expected);
