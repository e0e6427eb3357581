namespace Berichtenverkeer.Postgres.Storage;

/// <summary>One row of a table of facts.</summary>
/// <param name="Context">The message.</param>
/// <param name="Volgnr">Place in the table within the message, from 1, in document order.</param>
/// <param name="ClientId">The client; 0 where the table has none.</param>
/// <param name="Value">What the row says.</param>
internal readonly record struct Fact<T>(BerichtContext Context, int Volgnr, long ClientId, T Value);
