using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Cli.Sleutels;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Postgres.Lists;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten quarantaine</c>: what was not judged, and how to take it up again.</summary>
internal static class QuarantaineCommand
{
    private static readonly Option<bool> All = SharedOptions.Flag("--alle", "Ook wat al is hersteld of afgesloten.");
    private static readonly Option<bool> AllOpen = SharedOptions.Flag("--alle", "Alles wat open staat.");
    private static readonly Argument<string> One = new("nummer") { Description = "Nummer uit berichten quarantaine lijst.", Arity = ArgumentArity.ExactlyOne };
    private static readonly Argument<string[]> Some = new("nummer") { Description = "Nummers uit berichten quarantaine lijst.", Arity = ArgumentArity.ZeroOrMore };

    public static BerichtenCommand Create() => new BerichtenCommand("quarantaine", "toont wat niet kon worden beoordeeld en neemt het opnieuw in behandeling.")
    {
        Details = "In quarantaine komt wat niet is goed- of afgekeurd: een onbekende release, een grens, een onleesbaar bestand, een fout van de motor.",
        Examples = [("quarantaine lijst", "Wat nu wacht."), ("quarantaine toon 3", "Eén regel met uitleg."), ("quarantaine herstel --alle", "Beoordeelt alles opnieuw, bijvoorbeeld na een nieuwe versie of ruimere grenzen.")],
    }
        .With(new BerichtenCommand("lijst", "toont wat wacht op een medewerker.")
        {
            Examples = [("quarantaine lijst", "Wat nu wacht."), ("quarantaine lijst --alle --json", "Ook wat is hersteld, voor een ander programma.")],
            Run = ListAsync,
        }.With(All))
        .With(new BerichtenCommand("toon", "toont één regel met uitleg en de volgende stap.")
        {
            Examples = [("quarantaine toon 3", "Wat er is gezien, en wat te doen.")],
            Run = ShowAsync,
        }.With(One))
        .With(new BerichtenCommand("herstel", "beoordeelt berichten uit quarantaine opnieuw.")
        {
            Details = "De bewaarde inhoud wordt opnieuw gelezen met de instellingen en schema's van nu. Wat dan te beoordelen is krijgt zijn uitkomst; de rest blijft staan.",
            JudgesMessages = true,
            Examples = [("quarantaine herstel 3 4", "Beoordeelt twee berichten opnieuw."), ("quarantaine herstel --alle", "Beoordeelt alles opnieuw.")],
            Run = RestoreAsync,
        }.With(Some).With(AllOpen).With(SharedOptions.RejectionIsFine));

    private static async Task<int> ListAsync(Invocation invocation)
    {
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var items = await QueriesOf(opened).QuarantineAsync(invocation.Parsed.GetValue(All), invocation.Stop.Finish);
        QuarantineText.Write(invocation.Screen, items, "quarantaine lijst");
        if (items.Count == 0)
            invocation.Screen.Note("Er staat niets in quarantaine.");
        else
            invocation.Screen.Note("Uitleg: berichten quarantaine toon <nummer>. Opnieuw beoordelen: berichten quarantaine herstel <nummer…>");
        return ExitCode.Ok;
    }

    private static async Task<int> ShowAsync(Invocation invocation)
    {
        var nummer = Number.Of(invocation.Parsed.GetValue(One), "quarantaine toon")!.Value;
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var items = await QueriesOf(opened).QuarantineAsync(includeSettled: true, invocation.Stop.Finish);
        var item = items.FirstOrDefault(one => one.QuarantaineId == nummer)
            ?? throw new UsageException("Dit nummer staat niet in de lijst. Zie: berichten quarantaine lijst --alle");
        if (invocation.Json)
            QuarantineText.Write(invocation.Screen, [item], "quarantaine toon");
        else
            QuarantineText.WriteOne(invocation.Screen, item);
        return ExitCode.Ok;
    }

    private static async Task<int> RestoreAsync(Invocation invocation)
    {
        var screen = invocation.Screen;
        List<long> named = [.. (invocation.Parsed.GetValue(Some) ?? []).Select(word => Number.Of(word, "quarantaine herstel")!.Value)];
        if (named.Count > 0 == invocation.Parsed.GetValue(AllOpen))
            throw new UsageException("Geef nummers uit berichten quarantaine lijst, of --alle.");
        var settings = invocation.NightSettings;
        var opening = new RunOpening(RunSoort.Verwerk, invocation.OpDatum, invocation.Terminal.Clock.GetUtcNow(), BerichtenApp.Version, invocation.Settings.ToJson(invocation.SchemaFolderName is null ? "meegeleverd" : "eigen map"));
        var schemas = invocation.Schemas();

        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        await LijstSleutels.CheckAsync(new MunicipalListStore(opened.Database.Writer, opened.Pipeline), invocation.Sleutels, invocation.Stop.Finish);
        var open = await QueriesOf(opened).QuarantineAsync(includeSettled: false, invocation.Stop.Finish);
        var items = named.Count == 0 ? open : [.. open.Where(item => named.Contains(item.QuarantaineId))];
        if (named.Except(items.Select(item => item.QuarantaineId)).Any())
            throw new UsageException("Niet elk van deze nummers staat open in quarantaine. Zie: berichten quarantaine lijst");

        var store = new PostgresNightStore(opened.Database.Writer, opened.Pipeline, invocation.StoreOptions);
        var started = screen.Clock.GetTimestamp();
        var result = await ProgressView.RunAsync(screen, async progress =>
        {
            var earlier = await new NightRunner(store, invocation.OfferSource(), schemas, settings).FinishAsync(progress, invocation.Stop.Finish);
            if (earlier.Interrupted)
                return earlier;
            var own = await new QuarantineRunner(store, store, schemas, settings).RunAsync(
                [.. items.Select(item => item.BerichtId).OfType<long>().Distinct()], opening, progress, invocation.Stop.Finish);
            return own with { Recovered = earlier.Recovered };
        });
        var code = NightOutcome.Show(invocation, "quarantaine herstel", result, screen.Clock.GetElapsedTime(started));
        var waiting = (await QueriesOf(opened).QuarantineAsync(includeSettled: false, CancellationToken.None)).Select(item => item.QuarantaineId).ToHashSet();
        var untouched = items.Count(item => waiting.Contains(item.QuarantaineId));
        if (untouched > 0 && !result.Interrupted)
            screen.Note($"{DutchFormat.Count(untouched, "regel is", "regels zijn")} gebleven: er is geen inhoud bewaard, of de inhoud is geen los bericht. Bied het bestand opnieuw aan met berichten verwerk.");
        return code == ExitCode.Ok && untouched > 0 ? ExitCode.NotJudged : code;
    }

    private static MessageQueries QueriesOf(OpenedDatabase opened) => new(opened.Database.Writer, opened.Pipeline);
}
