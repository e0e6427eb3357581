namespace Berichtenverkeer.Reading;

/// <summary>What the <see cref="StructureGuard"/> saw.</summary>
internal enum StructureVerdict
{
    /// <summary>Nothing over a limit.</summary>
    Fine,

    /// <summary>A DOCTYPE: refused.</summary>
    Dtd,

    /// <summary>Elements too deep.</summary>
    Depth,

    /// <summary>Too many attributes or namespace declarations on one element.</summary>
    Attributes,

    /// <summary>A tag or processing instruction too long.</summary>
    Tag,

    /// <summary>A text too long.</summary>
    Text,
}
