namespace Berichtenverkeer.Reading.Fast;

/// <summary>Why the fast reader handed a payload over. It is where it stopped; whether the payload is wrong there, only the reference says.</summary>
public enum HandOverReason
{
    /// <summary>The limits that are set are tighter than those the fast reader keeps by itself.</summary>
    Limits,

    /// <summary>What it begins with is not that of a message that may be read fast: another encoding, file, release, or an XSD that is not followed.</summary>
    Start,

    /// <summary>Tags that do not follow each other so, or markup that is not understood.</summary>
    Markup,

    /// <summary>A value that is not allowed, or is written in a way that is not understood.</summary>
    Value,
}
