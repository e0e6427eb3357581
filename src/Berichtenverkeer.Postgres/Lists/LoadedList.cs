namespace Berichtenverkeer.Postgres.Lists;

/// <summary>A list that was loaded, as the overview shows it.</summary>
public sealed record LoadedList
{
    /// <summary>Number; a later list has a higher one.</summary>
    public long LijstId { get; init; }

    /// <summary>Kind, as <see cref="ListKindNames"/> spells it.</summary>
    public string Soort { get; init; } = string.Empty;

    /// <summary>Gemeente it is for; null for all.</summary>
    public string? Gemeente { get; init; }

    /// <summary>jw or wmo; null for all.</summary>
    public string? Domein { get; init; }

    /// <summary>Name of the file.</summary>
    public string Bestand { get; init; } = string.Empty;

    /// <summary>Hash of the file, hexadecimal; keyed for a list about clients.</summary>
    public string Sha256 { get; init; } = string.Empty;

    /// <summary>When it was loaded, UTC.</summary>
    public DateTime GeladenOp { get; init; }

    /// <summary>Which key made the pseudonyms; null for a list that is not about clients.</summary>
    public string? Sleutel { get; init; }

    /// <summary>Number of rows.</summary>
    public int Rijen { get; init; }

    /// <summary>Whether a run that opens now sees it: the last of its kind, gemeente and domein.</summary>
    public bool Geldt { get; init; }
}
