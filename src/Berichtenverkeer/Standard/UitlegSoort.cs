namespace Berichtenverkeer.Standard;

/// <summary>What kind of thing an explanation is about.</summary>
public enum UitlegSoort
{
    /// <summary>A release, such as iJw 3.2.</summary>
    Release,

    /// <summary>A message, such as JW301.</summary>
    Bericht,

    /// <summary>A code list, such as WJ001.</summary>
    Codelijst,

    /// <summary>A code of a list, such as 9056.</summary>
    Code,

    /// <summary>A gemeente, such as 0037.</summary>
    Gemeente,

    /// <summary>A national product code.</summary>
    ProductCode,

    /// <summary>An element of a message, such as RedenBeeindiging.</summary>
    Element,

    /// <summary>A rule of the standard, such as TR019.</summary>
    Regel,
}
