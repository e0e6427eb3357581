namespace Berichtenverkeer.Postgres.Queries;

/// <summary>A grond of an advice that holds or is unknown.</summary>
/// <param name="Bepaling">Id of the bepaling.</param>
/// <param name="Grond">Code of the grond.</param>
/// <param name="Uitslag">waar or onbekend.</param>
/// <param name="Uitleg">Dutch sentence.</param>
public sealed record TenzijGrond(string Bepaling, string Grond, string Uitslag, string Uitleg);
