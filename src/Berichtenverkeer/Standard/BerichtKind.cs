namespace Berichtenverkeer.Standard;

/// <summary>The part a message plays in a conversation.</summary>
public enum BerichtKind
{
    /// <summary>Opens the conversation: toewijzing, start, stop, verzoek, declaratie.</summary>
    Heen,

    /// <summary>Says whether the heen message could be processed: the echo of it with RetourCodes.</summary>
    Retour,

    /// <summary>Says what the gemeente decided: 319 on a verzoek, 325 on a declaratie.</summary>
    Antwoord,
}
