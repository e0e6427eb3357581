namespace Berichtenverkeer.Postgres.Queries;

/// <summary>A row of a worklist, by name of its columns. Holds nothing that identifies the person.</summary>
public sealed class WerklijstRegel(IReadOnlyDictionary<string, object?> velden)
{
    /// <summary>The value of a column: text, long, DateOnly, bool or an array of text; null when it is empty.</summary>
    public object? this[string kolom] => velden[kolom];

    /// <summary>The codes in a column; empty when there are none.</summary>
    public IReadOnlyList<string> Codes(string kolom) => this[kolom] as string[] ?? [];
}
