namespace Berichtenverkeer.Reading;

/// <summary>The levels of control, in the order in which they are applied. A message that fails one is not judged on the next.</summary>
public enum FindingLevel
{
    /// <summary>The bytes are no well-formed XML, or hold what we refuse in XML (a DTD).</summary>
    Xml,

    /// <summary>The document does not follow its XSD.</summary>
    Xsd,

    /// <summary>A rule inside the message.</summary>
    Bericht,

    /// <summary>A rule across messages.</summary>
    Berichtoverstijgend,

    /// <summary>A rule that needs a source outside the messages.</summary>
    Extern,

    /// <summary>A local rule: an agreement of gemeente and aanbieders beside the standard.</summary>
    Lokaal,
}
