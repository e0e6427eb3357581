using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>No birth date more than 120 years before the Dagtekening.</summary>
internal sealed class TR002 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR002",
        [301, 305, 307, 315],
        "Een geboortedatum ligt niet meer dan 120 jaar voor de dagtekening van het bericht, tenzij de datum geheel onbekend is.",
        "Een geboortedatum ligt meer dan 120 jaar voor de dagtekening.") with
    {
        EigenLezing = "De regel geldt ook voor relaties: de standaard noemt het element niet, de controles van de zusterstandaard iWlz toetsen elke geboortedatum.",
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        var first = YearsBefore.Of(bericht.Dagtekening, 120);
        foreach (var client in bericht.Clienten)
        {
            Judge(client, client.Geboortedatum, client.DatumGebruik, first, findings);
            foreach (var relatie in client.Relaties)
                Judge(relatie, relatie.Geboortedatum, relatie.DatumGebruik, first, findings);
        }
    }

    private void Judge(Klasse klasse, DateOnly? datum, string? gebruik, DateOnly first, RuleFindings findings)
    {
        if (datum < first && !new Geboorte(datum.Value, gebruik).IsOnbekend)
            findings.Report(Info, klasse, "Geboortedatum/Datum");
    }
}
