namespace Berichtenverkeer.Schema;

/// <summary>How the text of a leaf element is read.</summary>
public enum ValueKind
{
    /// <summary>xs:string: kept as it is, white space included.</summary>
    Tekst,

    /// <summary>xs:integer.</summary>
    Getal,

    /// <summary>xs:date without time zone.</summary>
    Datum,

    /// <summary>xs:time without time zone.</summary>
    Tijd,
}
