namespace Berichtenverkeer.Generator;

/// <summary>Which part of the engine can tell how something ends.</summary>
public enum Beslisser
{
    /// <summary>Reading the payload alone.</summary>
    Lezer,

    /// <summary>The source: file, zip or envelope.</summary>
    Bron,

    /// <summary>A rule inside the message.</summary>
    Regel,

    /// <summary>The books: what was received before, which gemeenten are served.</summary>
    Boek,
}
