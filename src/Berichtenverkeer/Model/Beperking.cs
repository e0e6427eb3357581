namespace Berichtenverkeer.Model;

/// <summary>Beperking inside a Beschikking (301 of release 2.3).</summary>
public sealed class Beperking : Klasse
{
    /// <summary>Categorie.</summary>
    public string Categorie { get; set; } = string.Empty;

    /// <summary>Duur.</summary>
    public string? Duur { get; set; }

    /// <summary>Commentaar: stays in the payload.</summary>
    public string? Commentaar { get; set; }

    /// <summary>BeperkingScores/BeperkingScore.</summary>
    public List<BeperkingScore> BeperkingScores { get; } = [];
}
