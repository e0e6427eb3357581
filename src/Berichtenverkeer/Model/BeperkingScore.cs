namespace Berichtenverkeer.Model;

/// <summary>Score on one question of a Beperking (301 of release 2.3).</summary>
public sealed class BeperkingScore : Klasse
{
    /// <summary>Vraag.</summary>
    public string Vraag { get; set; } = string.Empty;

    /// <summary>Score.</summary>
    public string Score { get; set; } = string.Empty;

    /// <summary>Commentaar: stays in the payload.</summary>
    public string? Commentaar { get; set; }
}
