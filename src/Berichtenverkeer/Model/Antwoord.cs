namespace Berichtenverkeer.Model;

/// <summary>Antwoord of the gemeente on a verzoek (319).</summary>
public sealed class Antwoord : Klasse
{
    /// <summary>ReferentieAanbieder of the verzoek.</summary>
    public string ReferentieAanbieder { get; set; } = string.Empty;

    /// <summary>VerzoekAntwoord (WJ760): 1 afgewezen, 2 in onderzoek.</summary>
    public string VerzoekAntwoord { get; set; } = string.Empty;

    /// <summary>RedenAfwijzingVerzoek (WJ759).</summary>
    public string? RedenAfwijzingVerzoek { get; set; }

    /// <summary>Woonplaatsbeginsel (iJw only).</summary>
    public Woonplaatsbeginsel? Woonplaatsbeginsel { get; set; }
}
