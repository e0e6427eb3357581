namespace Berichtenverkeer.Postgres.Lists;

/// <summary>A row of a list with the number of that list.</summary>
internal readonly record struct ListRow<T>(long ListId, T Value);
