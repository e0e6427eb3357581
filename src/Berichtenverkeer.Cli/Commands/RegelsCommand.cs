using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.GoedeToekenning.Regelbestand;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten regels</c>: what a gemeente chooses itself: bepalingen of Goede Toekenning and local rules.</summary>
internal static class RegelsCommand
{
    private static readonly string Namen = string.Join(", ", RegelsetProfiel.Alle.Select(profiel => profiel.Naam));
    private static readonly Option<string> Profiel = SharedOptions.Value("--profiel", "naam", $"Toont in plaats daarvan een profiel als regelbestand met uitleg, om mee te beginnen: {Namen}.");

    public static BerichtenCommand Create() => new BerichtenCommand("regels", "toont en beproeft wat een gemeente zelf kiest: de bepalingen van Goede Toekenning en lokale regels.")
    {
        Details = "Zonder regelbestand in de instellingen geldt voor Goede Toekenning het profiel standaard en zijn er geen lokale regels. "
            + "De regels van de standaard zelf staan in: berichten uitleg <code>",
        Examples =
        [
            ("regels toon", "Welke bepalingen en lokale regels gelden, voor wie en vanaf wanneer."),
            ("regels proef nieuw.jsonc", "Wat een ander regelbestand in de vorige maand had veranderd."),
        ],
    }.With(Toon()).With(RegelsProefCommand.Create());

    private static BerichtenCommand Toon() => new BerichtenCommand("toon", "toont de bepalingen van Goede Toekenning en de lokale regels.")
    {
        Details = "Het regelbestand wordt eerst helemaal gecontroleerd; klopt er iets niet, dan staat er waar en is de exitcode 3.",
        Examples =
        [
            ("regels toon", "Als leesbare bladzijde."),
            ("regels toon --json", "Voor een ander programma."),
            ("regels toon --profiel stadskanaal-2018 > regels.jsonc", "Een regelbestand om aan te passen."),
        ],
        Run = Show,
    }.With(Profiel);

    private static Task<int> Show(Invocation invocation)
    {
        if (invocation.Parsed.GetValue(Profiel) is { } naam)
            ShowProfiel(invocation, naam);
        else if (invocation.Json)
            ShowJson(invocation);
        else
            ShowText(invocation);
        return Task.FromResult(ExitCode.Ok);
    }

    private static void ShowText(Invocation invocation)
    {
        ToekenningText.Write(invocation.Screen, invocation.Settings.Regelbestand, invocation.Settings.Toekenning);
        invocation.Screen.Data("");
        LokaleRegelsText.Write(invocation.Screen, invocation.Settings.Regelbestand, invocation.Settings.Lokaal);
    }

    private static void ShowJson(Invocation invocation)
    {
        var (screen, settings) = (invocation.Screen, invocation.Settings);
        ToekenningText.WriteJson(screen, settings.Toekenning);
        LokaleRegelsText.WriteJson(screen, settings.Lokaal);
        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "regels toon");
            OfferText.WriteNullable(json, "regelbestand", settings.Regelbestand);
            json.WriteNumber("regelsets", settings.Toekenning.Sets.Count);
            json.WriteNumber("aan", settings.Lokaal.Sets.Sum(set => set.Regels.Count(regel => regel.Aan)));
            json.WriteNumber("uit", settings.Lokaal.Sets.Sum(set => set.Regels.Count(regel => !regel.Aan)));
        });
    }

    /// <exception cref="UsageException">There is no such profile.</exception>
    private static void ShowProfiel(Invocation invocation, string naam)
    {
        if (invocation.Json)
            throw new UsageException("Een profiel is zelf al JSON, met uitleg: geef --profiel zonder --json.");
        var profiel = RegelsetProfiel.Find(naam) ?? throw new UsageException($"Dit profiel is er niet. Kies uit: {Namen}.");
        foreach (var line in ProfielTekst.Of(profiel, invocation.OpDatum))
            invocation.Screen.Data(line);
    }
}
