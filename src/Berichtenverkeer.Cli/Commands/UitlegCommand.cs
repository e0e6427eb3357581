using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten uitleg</c>: what a code of the standard means.</summary>
internal static class UitlegCommand
{
    private static readonly Argument<string[]> Codes = new("code")
    {
        Description = "Een bericht (JW301), regel (TR322), retourcode (9322), codelijst (WJ759), code in een lijst (\"RedenBeeindiging 31\"), gemeente (0037), productcode (11X01) of element (Eenheid).",
        Arity = ArgumentArity.OneOrMore,
    };

    public static BerichtenCommand Create() => new BerichtenCommand("uitleg", "vertelt in het Nederlands wat een code van de standaard betekent.")
    {
        Details = "Een code die niet bestaat geeft exitcode 2 en, als het kan, wat er bedoeld kan zijn.",
        Examples =
        [
            ("uitleg JW323", "Wat dit bericht is, van wie naar wie, en wat het antwoord is."),
            ("uitleg TR135", "Wat deze regel eist, en wat te doen als een bericht er niet aan voldoet."),
            ("uitleg 9322 0200", "Twee retourcodes, met de regels die ze geven."),
            ("uitleg RedenBeeindiging 31", "Eén code in een lijst."),
        ],
        Run = Run,
    }.With(Codes);

    private static Task<int> Run(Invocation invocation)
    {
        var answers = Answers(invocation.Parsed.GetValue(Codes)!);
        var unknown = answers.Where(answer => !answer.IsBekend).ToList();
        if (invocation.Json)
            WriteJson(invocation.Screen, answers);
        else
            WriteText(invocation.Screen, answers);
        foreach (var answer in unknown)
            invocation.Screen.Fault(answer.Melding!);
        return Task.FromResult(unknown.Count == 0 ? ExitCode.Ok : ExitCode.Usage);
    }

    /// <summary>Words may belong together (a list and a code in it); if that means nothing, each is a question of its own.</summary>
    private static IReadOnlyList<UitlegAntwoord> Answers(string[] words)
    {
        if (words.Length > 1 && RuleUitleg.Of(string.Join(' ', words)) is { IsBekend: true } together)
            return [together];
        return [.. words.Select(RuleUitleg.Of)];
    }

    private static void WriteText(Screen screen, IReadOnlyList<UitlegAntwoord> answers)
    {
        var first = true;
        foreach (var answer in answers.Where(answer => answer.IsBekend))
        {
            if (!first)
                screen.Data("");
            first = false;
            foreach (var line in UitlegTekst.Lines(answer))
                screen.Data(line);
        }
    }

    private static void WriteJson(Screen screen, IReadOnlyList<UitlegAntwoord> answers)
    {
        foreach (var item in answers.SelectMany(answer => answer.Items))
        {
            JsonLines.Write(screen, "uitleg", json =>
            {
                json.WriteString("van", item.Soort.ToString().ToLowerInvariant());
                json.WriteString("code", item.Code);
                json.WriteString("titel", item.Titel);
                json.WriteStartArray("regels");
                foreach (var regel in item.Regels)
                {
                    json.WriteStartObject();
                    json.WriteString("kop", regel.Kop);
                    json.WriteString("tekst", regel.Tekst);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteStartArray("plaatsen");
                foreach (var plaats in item.Plaatsen)
                {
                    json.WriteStartObject();
                    json.WriteString("pad", plaats.Pad);
                    json.WriteStartArray("berichten");
                    foreach (var bericht in plaats.Berichten)
                        json.WriteStringValue(bericht);
                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
        }

        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "uitleg");
            json.WriteNumber("gevraagd", answers.Count);
            json.WriteNumber("onbekend", answers.Count(answer => !answer.IsBekend));
        });
    }
}
