using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The gemeente of a message exists.</summary>
internal sealed class TR378 : IExternRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR378",
        Retourcode = "S300",
        Scope = RuleScope.Extern,
        Berichten = [301, 305, 307, 315, 317, 319, 323, 325],
        Berichten23 = [301, 303, 305, 307, 315],
        Waarom23 = "Code S300 staat met dezelfde betekenis in de retourcodelijst van 2.3; verder zijn de regels van 2.3 niet bekend.",
        Eis = "De code van de gemeente in een bericht staat in de landelijke lijst van gemeenten.",
        Bevinding = "Deze gemeentecode bestaat niet, ook niet op de dag waarop de toewijzing inging of is gevraagd. Laat de afzender de code nakijken; na een herindeling geldt de code van de nieuwe gemeente.",
        EigenLezing = "Ook Woonplaatsbeginsel/Gemeente in een 319 wordt gecontroleerd. Gaat een bericht over een toewijzing waarvan het de Ingangsdatum niet noemt (317, 323, 325), dan wordt een code die nu niet geldig is, niet geweigerd: die kan van een gemeente zijn die later is opgegaan in een andere.",
        Domeinverschil = "Woonplaatsbeginsel bestaat alleen in de iJw.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, ExternBronnen bronnen, RuleFindings findings)
    {
        Check(bericht.Header, ElementOf(bericht), bericht.Gemeente, DaysOf(bericht, bronnen.OpDatum).Concat(DaysOfToewijzing(bericht)));
        // Who is responsible now: no earlier list counts.
        if (bericht.Antwoord?.Woonplaatsbeginsel is { } woonplaats)
            Check(woonplaats, "Gemeente", woonplaats.Gemeente, DaysOf(bericht, bronnen.OpDatum));

        void Check(Klasse klasse, string element, string code, IEnumerable<DateOnly?> days)
        {
            var answer = ListAnswer.Onjuist;
            foreach (var day in days)
            {
                var found = day is { } op ? bronnen.Gemeenten.Find(code, op) : ListAnswer.Onbekend;
                if (found == ListAnswer.Juist)
                    return;
                if (found == ListAnswer.Onbekend)
                    answer = ListAnswer.Onbekend;
            }

            if (answer == ListAnswer.Onjuist)
                findings.Report(Info, klasse, element, $"gemeente {code}");
            else
                findings.CannotDecide(Info);
        }
    }

    private static IEnumerable<DateOnly?> DaysOf(Bericht bericht, DateOnly opDatum)
    {
        yield return bericht.Dagtekening;
        yield return opDatum;
    }

    private static string ElementOf(Bericht bericht) =>
        !bericht.Soort.HasAfzender ? "Gemeente" : bericht.Soort.GemeenteIsAfzender ? "Afzender" : "Ontvanger";

    /// <summary>
    /// The days on which the toewijzing of the message starts: after a herindeling its gemeente of then still counts. Null
    /// stands for a toewijzing whose start the message does not tell.
    /// </summary>
    private static IEnumerable<DateOnly?> DaysOfToewijzing(Bericht bericht)
    {
        if (bericht.Client is null)
            return [];
        return bericht.Soort.Nummer switch
        {
            301 => bericht.Client.ToegewezenProducten.Select(product => (DateOnly?)product.Ingangsdatum),
            305 => bericht.Client.StartProducten.Where(start => IsOfToewijzing(start.ToewijzingNummer, start.ToewijzingIngangsdatum)).Select(start => start.ToewijzingIngangsdatum),
            307 => bericht.Client.StopProducten.Where(stop => IsOfToewijzing(stop.ToewijzingNummer, stop.ToewijzingIngangsdatum)).Select(stop => stop.ToewijzingIngangsdatum),
            315 => bericht.Client.AangevraagdeProducten.Select(product => (DateOnly?)product.ToewijzingIngangsdatum),
            _ => [null],
        };
    }

    private static bool IsOfToewijzing(long? nummer, DateOnly? ingangsdatum) => nummer is not null || ingangsdatum is not null;
}
