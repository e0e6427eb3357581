using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>What a message tells as a fact did not happen after its Dagtekening.</summary>
internal sealed class TR134 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR134",
        [301, 305, 307, 315, 323, 325],
        "Een datum die een feit meldt, ligt niet na de dagtekening van het bericht.",
        "Een datum ligt na de dagtekening.") with
    {
        EigenLezing = "De standaard noemt de elementen niet alle. Zeker zijn de geboortedatum van een relatie en de begindatum van declaratie- en productperiode; de geboortedatum van de cliënt, Toewijzingsdatum, begin en einde van een levering en DeclaratieDagtekening zijn afgeleid.",
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        var day = bericht.Dagtekening;
        if (bericht.Declaratie is { } declaratie)
        {
            Judge(declaratie, declaratie.PeriodeBegindatum > day ? "DeclaratiePeriode/Begindatum"
                : declaratie.DeclaratieDagtekening > day ? "DeclaratieDagtekening"
                : null, findings);
        }

        foreach (var client in bericht.Clienten)
        {
            Judge(client, client.Geboortedatum > day ? "Geboortedatum/Datum" : null, findings);
            foreach (var relatie in client.Relaties)
                Judge(relatie, relatie.Geboortedatum > day ? "Geboortedatum/Datum" : null, findings);
            foreach (var product in client.ToegewezenProducten)
                Judge(product, product.Toewijzingsdatum > day ? "Toewijzingsdatum" : null, findings);
            foreach (var start in client.StartProducten)
                Judge(start, start.Begindatum > day ? "Begindatum" : null, findings);
            foreach (var stop in client.StopProducten)
                Judge(stop, stop.Begindatum > day ? "Begindatum" : stop.Einddatum > day ? "Einddatum" : null, findings);
            foreach (var prestatie in client.Prestaties)
                Judge(prestatie, prestatie.Begindatum > day ? "ProductPeriode/Begindatum" : null, findings);
        }
    }

    private void Judge(Klasse klasse, string? element, RuleFindings findings)
    {
        if (element is not null)
            findings.Report(Info, klasse, element);
    }
}
