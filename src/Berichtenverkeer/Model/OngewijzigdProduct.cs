namespace Berichtenverkeer.Model;

/// <summary>A toewijzing that stays as it is (317).</summary>
public sealed class OngewijzigdProduct : Klasse
{
    /// <summary>ToewijzingNummer.</summary>
    public long ToewijzingNummer { get; set; }
}
