namespace Berichtenverkeer.Generator;

/// <summary>Everything that can be wrong with something offered, as far as the engine must tell it apart.</summary>
public enum FoutSoort
{
    /// <summary>Cut off halfway.</summary>
    NietWelgevormd,

    /// <summary>A date that does not exist.</summary>
    Waarde,

    /// <summary>A value outside its enumeration.</summary>
    Opsomming,

    /// <summary>A text longer than its type allows.</summary>
    TeLang,

    /// <summary>A mandatory element is missing.</summary>
    Ontbreekt,

    /// <summary>An element too many.</summary>
    TeVeel,

    /// <summary>Two elements in the wrong order.</summary>
    Volgorde,

    /// <summary>A child element in the wrong namespace.</summary>
    Naamruimte,

    /// <summary>An attribute where none may stand.</summary>
    Attribuut,

    /// <summary>Text between elements.</summary>
    Tekst,

    /// <summary>Another root element in the right namespace.</summary>
    Hoofdelement,

    /// <summary>A BerichtCode that does not belong to the namespace.</summary>
    BerichtCode,

    /// <summary>A release that does not exist (3.3).</summary>
    Release,

    /// <summary>A DTD with expanding entities.</summary>
    Dtd,

    /// <summary>Elements nested too deep.</summary>
    Diepte,

    /// <summary>Too many attributes on one element.</summary>
    Attributen,

    /// <summary>A Commentaar over the limit of a text.</summary>
    LangeTekst,

    /// <summary>In UTF-16.</summary>
    Utf16,

    /// <summary>A text file.</summary>
    TekstBestand,

    /// <summary>The first bytes of a PDF.</summary>
    Pdf,

    /// <summary>XML of something else.</summary>
    VreemdeXml,

    /// <summary>A zip cut off.</summary>
    KapotteZip,

    /// <summary>A zip entry whose checksum does not fit.</summary>
    ZipCrc,

    /// <summary>An envelope with a tekstBestand.</summary>
    EnvelopTekst,

    /// <summary>An envelope cut off.</summary>
    KapotteEnvelop,

    /// <summary>The same payload again in another wrapping.</summary>
    Dubbel,

    /// <summary>The same Identificatie with other bytes (TR056).</summary>
    DubbeleIdentificatie,

    /// <summary>For a gemeente that is not served.</summary>
    VerkeerdBezorgd,
}
