namespace Berichtenverkeer.Reading;

/// <summary>Limits that stand before any parser: hostile input costs at most a small constant factor of its size. Over a limit is quarantaine, reason <c>grens</c>.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits of a standard installation.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of one message or envelope: 25 MB is the limit of the message traffic itself.</summary>
    public long MaxBytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Depth of elements. The deepest message has 9 (WMO302 2.3).</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>Attributes on one element, namespace declarations included.</summary>
    public int MaxAttributes { get; init; } = 64;

    /// <summary>Namespace declarations on one element.</summary>
    public int MaxNamespaceDeclarations { get; init; } = 32;

    /// <summary>Bytes of one tag or processing instruction. System.Xml is quadratic in the white space of a tag: 24 MB of it takes minutes.</summary>
    public int MaxTagBytes { get; init; } = 64 * 1024;

    /// <summary>Bytes of the text of one element.</summary>
    public int MaxTextBytes { get; init; } = 64 * 1024;

    /// <summary>Entries of one zip.</summary>
    public int MaxZipEntries { get; init; } = 10_000;

    /// <summary>Bytes of all entries of one zip together, unpacked.</summary>
    public long MaxZipBytes { get; init; } = 250 * 1024 * 1024;

    /// <summary>How many times larger an entry may be than its packed form.</summary>
    public int MaxZipRatio { get; init; } = 200;

    /// <summary>Findings kept of one message; then follows "en meer".</summary>
    public int MaxFindings { get; init; } = 1_000;
}
