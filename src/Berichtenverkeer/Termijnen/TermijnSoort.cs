namespace Berichtenverkeer.Termijnen;

/// <summary>The terms of the standard that are watched.</summary>
public enum TermijnSoort
{
    /// <summary>The retour that we owe on a message received: 3 working days (OP090).</summary>
    Retour,

    /// <summary>The retour that an aanbieder owes on a 301 or 319: 3 working days (OP090).</summary>
    RetourVanAanbieder,

    /// <summary>A toewijzing or antwoord on a verzoek: 5 working days (OP274, OP346).</summary>
    Verzoek,

    /// <summary>The decision after "in onderzoek": 8 weeks after the Dagtekening of the verzoek (OP274, OP346).</summary>
    Onderzoek,

    /// <summary>A refusal on the woonplaatsbeginsel: 2 weeks (OP359, Jw only).</summary>
    Woonplaatsbeginsel,

    /// <summary>The answer on a declaratie: 10 working days (OP090x4).</summary>
    Declaratie,
}
