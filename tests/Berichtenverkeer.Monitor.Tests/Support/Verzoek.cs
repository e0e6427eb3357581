using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Monitor.Tests.Support;

/// <summary>One made-up verzoek of the region; no person is behind it.</summary>
internal sealed record Verzoek(
    DateOnly Dagtekening,
    string Gemeente,
    string Aanbieder,
    Domein Domein,
    string Categorie,
    string Product,
    string Verwijzer,
    int Soort,
    string Leeftijd,
    IReadOnlyList<string> Gronden,
    IReadOnlyList<string> Onbekend,
    string Uitkomst,
    bool? Anders,
    string? Reden,
    string? Overleg,
    int Werkdagen,
    bool TeLaat)
{
    public bool IsTenzij => Gronden.Count > 0;

    /// <summary>Ids of the bepalingen that hold.</summary>
    public IReadOnlyList<string> Bepalingen => [.. Gronden.Select(grond => "TZ" + grond[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
