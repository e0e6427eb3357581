namespace Berichtenverkeer.Reading;

/// <summary>The reasons for quarantaine and overgeslagen: short words that stand in the data.</summary>
public static class Redenen
{
    /// <summary>Not a message: no XML, or XML of something else.</summary>
    public const string VreemdBestand = "vreemd_bestand";

    /// <summary>The same bytes were received before.</summary>
    public const string AlOntvangen = "al_ontvangen";

    /// <summary>For a gemeente that is not served here.</summary>
    public const string VerkeerdBezorgd = "verkeerd_bezorgd";

    /// <summary>A <c>tekstBestand</c> in an envelope: no iJw or iWmo message.</summary>
    public const string TekstBestand = "tekstbestand";

    /// <summary>A namespace of the standard's owner that is not loaded here.</summary>
    public const string ReleaseOnbekend = "release_onbekend";

    /// <summary>Over a limit (size, depth, number of attributes, length of a text).</summary>
    public const string Grens = "grens";

    /// <summary>Not in UTF-8.</summary>
    public const string Codering = "codering";

    /// <summary>The envelope around the message cannot be read.</summary>
    public const string EnvelopOnleesbaar = "envelop_onleesbaar";

    /// <summary>The zip cannot be read: broken, encrypted, nested, or a size or CRC that does not fit.</summary>
    public const string ZipOnleesbaar = "zip_onleesbaar";

    /// <summary>The file cannot be read: gone, locked, or no rights.</summary>
    public const string NietLeesbaar = "niet_leesbaar";

    /// <summary>A fault of the engine itself: neither an acceptance nor a rejection.</summary>
    public const string InterneFout = "interne_fout";

    /// <summary>It would be refused for want of something that may be in a message of the same client in quarantaine.</summary>
    public const string WachtOp = "wacht_op";
}
