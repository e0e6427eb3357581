using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Lists;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.GoedeToekenning.Register;
using Berichtenverkeer.Postgres.Lists;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten lijst</c>: the lists of a gemeente that rules look at.</summary>
internal static class LijstCommand
{
    private const long LongestFile = 64 * 1024 * 1024;

    private static readonly Argument<string> Soort = new("soort") { Description = $"{string.Join(", ", ListKindNames.All.Select(kind => kind.ToName()))}.", Arity = ArgumentArity.ExactlyOne };
    private static readonly Argument<string> Bestand = new("bestand") { Description = "CSV-bestand (UTF-8) met een kopregel.", Arity = ArgumentArity.ExactlyOne };
    private static readonly Option<string> Gemeente = SharedOptions.Value("--gemeente", "code", "Gemeente waarvoor de lijst geldt, zoals 0037. Niet bij gemeenten: die lijst geldt voor iedereen.");
    private static readonly Option<string> Wet = SharedOptions.Value("--domein", "domein", "jw (Jeugdwet) of wmo. Niet bij gemeenten.");

    public static BerichtenCommand Create()
    {
        var group = new BerichtenCommand("lijst", "toont de geladen lijsten van gemeenten, en laadt een nieuwe.")
        {
            Details = "Regels die een lijst nodig hebben beslissen alleen over wat de lijst noemt. Zonder lijst blijft zo'n regel onbeslist; dat wordt geteld. Een run ziet de lijsten zoals zij waren toen hij begon.",
            Examples = [("lijst", "Welke lijsten er zijn, en welke nu gelden."), ("lijst laad productcodes producten.csv --gemeente 0037 --domein jw", "Laadt een nieuwe lijst.")],
            Run = ShowAsync,
        }.With(Laad());

        // With an action of its own the parser lets it do without a subcommand.
        group.SetAction(_ => ExitCode.Ok);
        return group;
    }

    private static BerichtenCommand Laad() => new BerichtenCommand("laad", "laadt een lijst uit een CSV-bestand; de vorige geldt dan niet meer.")
    {
        Details = "De kopregel noemt de kolommen. gemeenten: code, van, tot. productcodes: categorie, code, naam, van, tot. contracten: aanbieder, categorie, code, van, tot. "
            + "tarieven: aanbieder, code, eenheid, tarief (euro, 61,50) of tarief_eurocent, van, tot. "
            + "woonplaatsen: bsn, gemeente, van, tot. beschikkingen: nummer, bsn, ingangsdatum. pgb: bsn, categorie, code, van, tot. wlz (alleen Wmo): bsn, van, tot. "
            + "aandacht: aanbieder, van, tot. plafonds: aanbieder, bedrag (euro) of bedrag_eurocent, van, tot. landelijk: categorie, code, van, tot. "
            + "Een BSN wordt nooit bewaard, alleen een pseudoniem; de sleutel daarvan staat in de map sleutels van de staatmap (of mappen.sleutels). Tussen de velden een puntkomma of komma; datums als 2026-05-06 of 06-05-2026. "
            + "Klopt er iets niet, dan wordt er niets geladen.",
        Examples =
        [
            ("lijst laad gemeenten gemeenten.csv", "Gemeenten met de periode waarin zij bestaan."),
            ("lijst laad productcodes producten.csv --gemeente 0037 --domein jw", "De productcodes die deze gemeente gebruikt."),
            ("lijst laad tarieven tarieven.csv --gemeente 0037 --domein wmo", "Tarieven per product en eenheid."),
            ("lijst laad woonplaatsen brp.csv --gemeente 0037 --domein jw", "Waar cliënten wonen, voor de toets op het woonplaatsbeginsel."),
        ],
        Run = LoadAsync,
    }.With(Soort).With(Bestand).With(Gemeente).With(Wet);

    private static async Task<int> LoadAsync(Invocation invocation)
    {
        var parsed = invocation.Parsed;
        var kind = ListKindNames.Find(parsed.GetValue(Soort)!)
            ?? throw new UsageException($"Deze soort lijst is er niet. Kies uit: {string.Join(", ", ListKindNames.All.Select(known => known.ToName()))}.");
        var unit = UnitOf(kind, parsed.GetValue(Gemeente), parsed.GetValue(Wet));
        var path = Path.GetFullPath(parsed.GetValue(Bestand)!, invocation.Terminal.WorkingFolder);
        var content = await ContentAsync(path, invocation.Stop.Finish);
        var source = new ListSource(unit, NameOf(path), SHA256.HashData(content), invocation.Terminal.Clock.GetUtcNow());
        // The file is read before the database is opened: who made a mistake hears it at once.
        var load = ListLoad.Of(kind, source, content);

        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var (listId, rows) = await load(new MunicipalListStore(opened.Database.Writer, opened.Pipeline), invocation.Sleutels, invocation.Stop.Finish);
        var screen = invocation.Screen;
        if (screen.Json)
        {
            JsonLines.Write(screen, "samenvatting", json =>
            {
                json.WriteString("opdracht", "lijst laad");
                json.WriteNumber("lijst_id", listId);
                json.WriteString("lijst", kind.ToName());
                OfferText.WriteNullable(json, "gemeente", unit?.Gemeente);
                OfferText.WriteNullable(json, "domein", unit is { } of ? DomeinOf(of.Domein) : null);
                json.WriteNumber("rijen", rows);
            });
        }
        else
        {
            screen.Data($"{source.FileName}: {DutchFormat.Count(rows, "regel", "regels")} geladen als lijst {listId.ToString(CultureInfo.InvariantCulture)}.");
        }

        screen.Note("De lijst geldt voor elke run die hierna begint. Alle lijsten: berichten lijst");
        return ExitCode.Ok;
    }

    private static async Task<int> ShowAsync(Invocation invocation)
    {
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var lists = await new MunicipalListStore(opened.Database.Writer, opened.Pipeline).LoadedAsync(invocation.Stop.Finish);
        ListText.Write(invocation.Screen, lists);
        return ExitCode.Ok;
    }

    private static UnitKey? UnitOf(ListKind kind, string? gemeente, string? domein)
    {
        if (kind == ListKind.Gemeenten)
        {
            return gemeente is null && domein is null
                ? null
                : throw new UsageException("De lijst van gemeenten geldt voor iedereen: laat --gemeente en --domein weg.");
        }

        if (gemeente is not { Length: 4 } || !gemeente.All(char.IsAsciiDigit))
            throw new UsageException("Geef met --gemeente voor welke gemeente de lijst geldt: een code van vier cijfers, zoals 0037.");
        return domein switch
        {
            "jw" when kind == ListKind.Wlz => throw new UsageException("Een lijst met Wlz-indicaties mag alleen voor de Wmo: voor de Jeugdwet is toetsing aan het Wlz-register niet toegestaan. Er is niets geladen."),
            "jw" => new(gemeente, Domein.Jw),
            "wmo" => new(gemeente, Domein.Wmo),
            _ => throw new UsageException("Geef met --domein of de lijst voor de jw of de wmo is."),
        };
    }

    /// <summary>The name is kept with the list, so it may not say who is in it.</summary>
    private static string NameOf(string path) => Path.GetFileName(path) is var name && BsnInTekst.Bevat(name)
        ? throw new UsageException("In de naam van het bestand lijkt een BSN te staan. Geef het bestand een andere naam.")
        : name;

    private static async Task<byte[]> ContentAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            throw new UsageException("Het bestand met de lijst bestaat niet. Controleer het pad.");
        if (new FileInfo(path).Length > LongestFile)
            throw new UsageException("Het bestand is te groot voor een lijst (meer dan 64 MB).");
        return await File.ReadAllBytesAsync(path, cancellationToken);
    }

    private static string DomeinOf(Domein domein) => domein == Domein.Jw ? "jw" : "wmo";
}
