namespace Berichtenverkeer.Model;

/// <summary>How something that was offered ended. These five words stand in the data and on the screen; their counts add up to what was offered.</summary>
public enum Uitkomst
{
    /// <summary>Read, valid and (as far as the rules say) correct.</summary>
    Geaccepteerd,

    /// <summary>A declaratie of which some lines were refused.</summary>
    DeelsAfgewezen,

    /// <summary>Refused as a whole: not well-formed, not valid, or against a rule.</summary>
    Afgekeurd,

    /// <summary>Not judged: it waits for a person, and can be taken up again.</summary>
    Quarantaine,

    /// <summary>Not ours to judge: foreign, already received, or for a gemeente that is not served.</summary>
    Overgeslagen,
}
