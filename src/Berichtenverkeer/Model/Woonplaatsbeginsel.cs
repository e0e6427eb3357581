namespace Berichtenverkeer.Model;

/// <summary>The gemeente that is responsible by the woonplaatsbeginsel (319, iJw only).</summary>
public sealed class Woonplaatsbeginsel : Klasse
{
    /// <summary>CBS code of the responsible gemeente.</summary>
    public string Gemeente { get; set; } = string.Empty;
}
