namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of aanbieders about whom there is a signal.</summary>
/// <param name="Aanbieder">AGB code.</param>
/// <param name="Van">First day, inclusive; null when there is none.</param>
/// <param name="Tot">Last day, inclusive; null when there is none.</param>
public sealed record AandachtRow(string Aanbieder, DateOnly? Van, DateOnly? Tot);
