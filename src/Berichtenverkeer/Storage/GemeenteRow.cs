namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of gemeenten.</summary>
/// <param name="Code">CBS code.</param>
/// <param name="Van">First day on which it exists, inclusive; null when it always did.</param>
/// <param name="Tot">Last day, inclusive; null when it still does.</param>
public sealed record GemeenteRow(string Code, DateOnly? Van, DateOnly? Tot);
