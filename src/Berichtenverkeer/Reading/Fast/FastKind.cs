namespace Berichtenverkeer.Reading.Fast;

/// <summary>How the predictive tier reads a value. What it does not recognise goes to the tolerant tier, which knows them all.</summary>
internal enum FastKind : byte
{
    /// <summary>Only the tolerant tier.</summary>
    General,

    /// <summary>A code of at most seven characters out of a list.</summary>
    Code,

    /// <summary>A fixed number of digits, kept as text.</summary>
    Digits,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A date of ten characters.</summary>
    Date,

    /// <summary>A time of eight characters.</summary>
    Time,

    /// <summary>A text of plain ASCII.</summary>
    Text,
}
