namespace Berichtenverkeer.Postgres.Storage;

/// <summary>One RetourCode and the class that carries it.</summary>
/// <param name="Klasse">Name of the class in the standard.</param>
/// <param name="KlasseVolgnr">Its volgnr in its own table; 1 for a class that a message has once.</param>
/// <param name="Code">Code of list WJ001.</param>
internal readonly record struct RetourcodeRow(string Klasse, int KlasseVolgnr, string Code);
