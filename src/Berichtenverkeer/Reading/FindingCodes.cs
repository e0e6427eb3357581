namespace Berichtenverkeer.Reading;

/// <summary>Codes of findings that are no rule of the standard: what XML and XSD say.</summary>
public static class FindingCodes
{
    /// <summary>Not well-formed XML.</summary>
    public const string NietWelgevormd = "XML01";

    /// <summary>The document has a DTD (DOCTYPE), which is refused.</summary>
    public const string Dtd = "XML02";

    /// <summary>An element that may not stand here.</summary>
    public const string ElementOnverwacht = "XSD01";

    /// <summary>An element that must stand here is missing.</summary>
    public const string ElementOntbreekt = "XSD02";

    /// <summary>A value that does not follow its type.</summary>
    public const string WaardeOngeldig = "XSD03";

    /// <summary>An attribute that may not stand here.</summary>
    public const string AttribuutOnverwacht = "XSD04";

    /// <summary>Text between elements where only elements may stand.</summary>
    public const string TekstOnverwacht = "XSD05";

    /// <summary>Another breach of the schema.</summary>
    public const string Overig = "XSD09";

    /// <summary>There are more findings than are kept.</summary>
    public const string EnMeer = "XSD99";
}
