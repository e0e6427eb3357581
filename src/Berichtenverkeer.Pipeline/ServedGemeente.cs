namespace Berichtenverkeer.Pipeline;

/// <summary>A gemeente for which this installation works.</summary>
/// <param name="Code">CBS code, four digits.</param>
/// <param name="Vanaf">First Dagtekening, inclusive.</param>
/// <param name="Tot">Last Dagtekening, inclusive; null is open.</param>
public sealed record ServedGemeente(string Code, DateOnly Vanaf, DateOnly? Tot = null);
