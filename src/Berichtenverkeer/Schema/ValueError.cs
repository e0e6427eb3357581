namespace Berichtenverkeer.Schema;

/// <summary>Which facet a value breaks.</summary>
public enum ValueError
{
    /// <summary>None.</summary>
    None,

    /// <summary>Fewer characters than minLength.</summary>
    TooShort,

    /// <summary>More characters than maxLength.</summary>
    TooLong,

    /// <summary>Does not match a pattern.</summary>
    Pattern,

    /// <summary>Not one of the listed codes.</summary>
    NotInList,

    /// <summary>No whole number.</summary>
    NoNumber,

    /// <summary>Below minInclusive.</summary>
    TooSmall,

    /// <summary>Above maxInclusive.</summary>
    TooLarge,

    /// <summary>No date that exists.</summary>
    NoDate,

    /// <summary>No time that exists.</summary>
    NoTime,

    /// <summary>A date that XSD allows and we cannot keep: before year 1 or after 9999. Over a limit, not invalid.</summary>
    OutOfReach,
}
