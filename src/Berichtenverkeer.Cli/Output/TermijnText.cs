using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Open terms as a table or as JSON.</summary>
internal static class TermijnText
{
    public static void Write(Screen screen, IReadOnlyList<(OpenTermijn Termijn, TermijnResterend Resterend)> open, DateOnly peildatum)
    {
        var late = open.Count(one => one.Resterend.Stand == TermijnStand.TeLaat);
        var today = open.Count(one => one.Resterend.Stand == TermijnStand.Vandaag);
        if (screen.Json)
        {
            WriteJson(screen, open, peildatum, late, today);
            return;
        }

        if (open.Count > 0)
        {
            screen.Table(
                ["gemeente", "aanbieder", "bericht", ">nummer", "termijn", "referentie", "uiterlijk", "stand"],
                open.Select(one => new[]
                {
                    one.Termijn.Gemeente, one.Termijn.Aanbieder, one.Termijn.Bericht, $"{one.Termijn.BerichtId}", DutchNames.Words(one.Termijn.Soort),
                    one.Termijn.Referentie ?? "", DutchFormat.Date(one.Termijn.Uiterlijk), StandText(one.Resterend),
                }));
        }

        screen.Note(open.Count == 0
            ? $"Op {DutchFormat.Date(peildatum)} staat er niets open."
            : $"Op {DutchFormat.Date(peildatum)}: {DutchFormat.Count(open.Count, "termijn", "termijnen")} open, waarvan {DutchFormat.Number(late)} te laat en {DutchFormat.Number(today)} voor vandaag.");
    }

    /// <summary>"te laat, 3 werkdagen", "vandaag", "nog 1 werkdag".</summary>
    public static string StandText(TermijnResterend resterend) => (resterend.Stand, resterend.Werkdagen) switch
    {
        (TermijnStand.TeLaat, 0) => "te laat",
        (TermijnStand.TeLaat, var late) => $"te laat, {DutchFormat.Count(late, "werkdag", "werkdagen")}",
        (TermijnStand.Vandaag, _) => "vandaag",
        (_, var left) => $"nog {DutchFormat.Count(left, "werkdag", "werkdagen")}",
    };

    private static void WriteJson(Screen screen, IReadOnlyList<(OpenTermijn Termijn, TermijnResterend Resterend)> open, DateOnly peildatum, int late, int today)
    {
        foreach (var (termijn, resterend) in open)
        {
            JsonLines.Write(screen, "termijn", json =>
            {
                json.WriteString("gemeente", termijn.Gemeente);
                json.WriteString("aanbieder", termijn.Aanbieder);
                json.WriteString("bericht", termijn.Bericht);
                json.WriteNumber("bericht_id", termijn.BerichtId);
                json.WriteString("termijn", termijn.Soort);
                json.WriteString("referentie", termijn.Referentie);
                json.WriteString("uiterlijk", $"{termijn.Uiterlijk:yyyy-MM-dd}");
                json.WriteString("stand", NameOf(resterend.Stand));
                json.WriteNumber("werkdagen", resterend.Werkdagen);
            });
        }

        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "termijnen");
            json.WriteString("peildatum", $"{peildatum:yyyy-MM-dd}");
            json.WriteNumber("open", open.Count);
            json.WriteNumber("te_laat", late);
            json.WriteNumber("vandaag", today);
        });
    }

    private static string NameOf(TermijnStand stand) => stand switch
    {
        TermijnStand.TeLaat => "te_laat",
        TermijnStand.Vandaag => "vandaag",
        _ => "loopt",
    };
}
