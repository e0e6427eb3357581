namespace Berichtenverkeer.Postgres;

/// <content>Statements on advice about verzoeken and what came of them; all know Gemeente, Domein and RunId.</content>
public static partial class SqlText
{
    /// <summary>Keeps rule sets that are not there yet: Hashes, Profielen, GeldigVanaf (as text), Regelsets.</summary>
    public static string AddRegelsets => Load(nameof(AddRegelsets));

    /// <summary>How often verzoeken were judged: BerichtIds.</summary>
    public static string LastBeoordelingen => Load(nameof(LastBeoordelingen));

    /// <summary>References on which messages answer: BerichtIds.</summary>
    public static string AnsweredReferenties => Load(nameof(AnsweredReferenties));

    /// <summary>Standing advice: Referenties.</summary>
    public static string VerloopBesluiten => Load(nameof(VerloopBesluiten));

    /// <summary>319s: Referenties.</summary>
    public static string VerloopAntwoorden => Load(nameof(VerloopAntwoorden));

    /// <summary>Products of 301s: Referenties.</summary>
    public static string VerloopToekenningen => Load(nameof(VerloopToekenningen));

    /// <summary>What verzoeken ask for: BerichtIds.</summary>
    public static string VerloopGevraagd => Load(nameof(VerloopGevraagd));

    /// <summary>Toewijzingen as they were before a verzoek: BerichtIds, Sleutels, Dagtekeningen (as text).</summary>
    public static string VerloopBekend => Load(nameof(VerloopBekend));

    /// <summary>Records what came of verzoeken: see the statement.</summary>
    public static string UpdateVerloop => Load(nameof(UpdateVerloop));
}
