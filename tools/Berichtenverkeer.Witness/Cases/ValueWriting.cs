namespace Berichtenverkeer.Witness.Cases;

/// <summary>Ways to write one and the same value.</summary>
internal enum ValueWriting
{
    /// <summary>Escaped where it must be.</summary>
    Plain,

    /// <summary>In a CDATA section.</summary>
    Cdata,

    /// <summary>The first half in a CDATA section.</summary>
    PartlyCdata,

    /// <summary>One character as a decimal reference.</summary>
    DecimalReference,

    /// <summary>All characters as hexadecimal references with leading zeros.</summary>
    HexReferences,

    /// <summary>With a comment in the middle.</summary>
    Comment,

    /// <summary>With a processing instruction in the middle.</summary>
    Instruction,

    /// <summary>Line ends as CR/LF, without a reference: they are read as LF.</summary>
    RawLineEnds,
}
