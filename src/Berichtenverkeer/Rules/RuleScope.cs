namespace Berichtenverkeer.Rules;

/// <summary>How far a rule looks. A rule gets what its scope names and nothing else, so it cannot look further.</summary>
public enum RuleScope
{
    /// <summary>Inside one message.</summary>
    Bericht,

    /// <summary>Across messages: the message and the dossier of its gemeente and domein.</summary>
    Dossier,

    /// <summary>Needs a source outside the messages: a list, a contract, the business date.</summary>
    Extern,

    /// <summary>A prestatie with its toewijzing, held against an agreement of the gemeente: no rule of the standard.</summary>
    Lokaal,
}
