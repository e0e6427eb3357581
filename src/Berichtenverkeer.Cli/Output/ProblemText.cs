using System.Globalization;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Output;

/// <summary>What was not accepted in a run, with the first reason of each.</summary>
internal static class ProblemText
{
    public static void Write(Screen screen, IReadOnlyList<RunProblem> problems)
    {
        if (screen.Json)
        {
            WriteJson(screen, problems);
            return;
        }

        foreach (var problem in problems)
        {
            var number = problem.BerichtId is { } id ? $" [bericht {id.ToString(CultureInfo.InvariantCulture)}]" : "";
            if (problem.Code is { } code)
            {
                var place = problem.Regel > 0 ? string.Create(CultureInfo.InvariantCulture, $"({problem.Regel},{problem.Kolom})") : "";
                screen.Data($"{problem.Herkomst}{place}: {DutchNames.Words(problem.Uitkomst)}: {code} {problem.Bevinding}{number}");
            }
            else
            {
                screen.Data($"{problem.Herkomst}: {DutchNames.Words(problem.Uitkomst)}{(problem.Reden is { } reden ? $" ({DutchNames.Words(reden)})" : "")}{(problem.Tekst is { } tekst ? $": {tekst}" : "")}{number}");
            }
        }

        if (problems.Count == 0)
            screen.Note("In deze run is alles geaccepteerd, of de run bestaat niet.");
    }

    private static void WriteJson(Screen screen, IReadOnlyList<RunProblem> problems)
    {
        foreach (var problem in problems)
        {
            JsonLines.Write(screen, "aanbieding", json =>
            {
                json.WriteString("herkomst", problem.Herkomst);
                OfferText.WriteNumber(json, "bericht_id", problem.BerichtId);
                OfferText.WriteNullable(json, "bericht", problem.Bericht);
                json.WriteString("uitkomst", problem.Uitkomst);
                OfferText.WriteNullable(json, "reden", problem.Reden);
                OfferText.WriteNullable(json, "tekst", problem.Tekst);
                OfferText.WriteNullable(json, "code", problem.Code);
                OfferText.WriteNullable(json, "bevinding", problem.Bevinding);
            });
        }

        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "status");
            json.WriteNumber("aanbiedingen", problems.Count);
        });
    }
}
