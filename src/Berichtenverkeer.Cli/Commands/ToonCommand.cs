using System.CommandLine;
using System.Globalization;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten toon</c>: gives a message back, byte for byte, or says what is known of it.</summary>
internal static class ToonCommand
{
    private static readonly Argument<string> Id = new("nummer") { Description = "Berichtnummer, zoals zoek, status --run en quarantaine lijst het tonen.", Arity = ArgumentArity.ExactlyOne };
    private static readonly Option<bool> Info = SharedOptions.Flag("--info", "Toont wat er van het bericht bekend is en de bevindingen, in plaats van de inhoud.");

    public static BerichtenCommand Create() => new BerichtenCommand("toon", "geeft een bericht terug, byte voor byte zoals het is aangeboden.")
    {
        Details = "Zonder --info gaat de inhoud naar stdout; die bevat persoonsgegevens. Met --info of --json staan er geen persoonsgegevens in de uitvoer.",
        Examples =
        [
            ("toon 1234 > bericht.xml", "Bewaart de inhoud in een bestand."),
            ("toon 1234 --info", "Wanneer het kwam, hoe het eindigde en waarom."),
        ],
        Run = RunAsync,
    }.With(Id).With(Info);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var id = Number.Of(invocation.Parsed.GetValue(Id), "toon")!.Value;
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var detail = await new MessageQueries(opened.Database.Writer, opened.Pipeline).FindAsync(id, invocation.Stop.Finish) ?? throw Unknown();
        if (invocation.Json)
            WriteJson(invocation.Screen, detail);
        else if (invocation.Parsed.GetValue(Info))
            WriteText(invocation.Screen, detail);
        else
            await WritePayloadAsync(invocation.Terminal, detail);
        return ExitCode.Ok;
    }

    private static async Task WritePayloadAsync(Terminal terminal, MessageDetail detail)
    {
        if (detail.Payload.Length == 0)
            throw new UsageException("De inhoud van dit bericht wordt niet meer bewaard. Wat er van bekend is: berichten toon <nummer> --info");
        await terminal.Out.FlushAsync();
        await terminal.RawOut.WriteAsync(detail.Payload);
        await terminal.RawOut.FlushAsync();
    }

    private static UsageException Unknown() => new("Dit bericht is er niet. Zoek het nummer met: berichten zoek --identificatie <x>");

    private static void WriteText(Screen screen, MessageDetail detail)
    {
        void Row(string name, string? value)
        {
            if (value is { Length: > 0 })
                screen.Data($"{name,-16}{value}");
        }

        Row("nummer", $"{detail.BerichtId}");
        Row("bericht", detail.Bericht is { } bericht ? $"{bericht} ({detail.Release})" : "niet herkend");
        Row("gemeente", detail.Gemeente is { } code ? $"{code} {Standard.Gemeenten.Find(code)?.Naam}".TrimEnd() : null);
        Row("aanbieder", detail.Aanbieder);
        Row("identificatie", detail.Identificatie);
        Row("dagtekening", detail.Dagtekening is { } dag ? DutchFormat.Date(dag) : null);
        Row("uitkomst", detail.Uitkomst is { } uitkomst ? DutchNames.Words(uitkomst) : "wacht op beoordeling");
        Row("reden", detail.Reden is { } reden ? DutchNames.Words(reden) : null);
        Row("uitleg", detail.Tekst);
        Row("oordeel retour", detail.OordeelRetour is { } retour ? DutchNames.Words(retour) : null);
        Row("beantwoord door", detail.BeantwoordDoor?.ToString(CultureInfo.InvariantCulture));
        Row("antwoord op", detail.AntwoordOp?.ToString(CultureInfo.InvariantCulture));
        Row("op datum", DutchFormat.Date(detail.OpDatum));
        Row("lengte", DutchFormat.Count(detail.Lengte, "byte", "bytes"));
        Row("sha256", detail.Sha256);
        screen.Data("");
        screen.Table([">aangeboden in run", "herkomst", "uitkomst", "uitleg"], detail.Offers.Select(offer => new[]
        {
            $"{offer.RunId}", offer.Herkomst, offer.Uitkomst is { } own ? DutchNames.Words(own) : "wacht", offer.Tekst ?? "-",
        }));
        if (detail.Findings.Count == 0)
            return;
        screen.Data("");
        var origin = detail.Offers.Count > 0 ? detail.Offers[0].Herkomst : $"bericht {detail.BerichtId}";
        foreach (var finding in detail.Findings)
            OfferText.WriteFinding(screen, origin, finding.Code, finding.Retourcode, finding.Pad, finding.Regel, finding.Kolom, finding.Signaal ? $"signaal: {finding.Tekst}" : finding.Tekst);
    }

    private static void WriteJson(Screen screen, MessageDetail detail)
    {
        foreach (var offer in detail.Offers)
        {
            JsonLines.Write(screen, "aanbieding", json =>
            {
                json.WriteNumber("run_id", offer.RunId);
                json.WriteString("herkomst", offer.Herkomst);
                OfferText.WriteNullable(json, "uitkomst", offer.Uitkomst);
                OfferText.WriteNullable(json, "reden", offer.Reden);
                OfferText.WriteNullable(json, "tekst", offer.Tekst);
            });
        }

        foreach (var finding in detail.Findings)
        {
            JsonLines.Write(screen, "bevinding", json =>
            {
                json.WriteString("niveau", finding.Niveau);
                json.WriteString("code", finding.Code);
                OfferText.WriteNullable(json, "retourcode", finding.Retourcode);
                json.WriteString("pad", finding.Pad);
                json.WriteNumber("regel", finding.Regel);
                json.WriteNumber("kolom", finding.Kolom);
                json.WriteBoolean("signaal", finding.Signaal);
                json.WriteString("tekst", finding.Tekst);
            });
        }

        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "toon");
            json.WriteNumber("bericht_id", detail.BerichtId);
            OfferText.WriteNullable(json, "bericht", detail.Bericht);
            OfferText.WriteNullable(json, "release", detail.Release);
            OfferText.WriteNullable(json, "gemeente", detail.Gemeente);
            OfferText.WriteNullable(json, "aanbieder", detail.Aanbieder);
            OfferText.WriteNullable(json, "identificatie", detail.Identificatie);
            OfferText.WriteNullable(json, "dagtekening", detail.Dagtekening is { } dag ? $"{dag:yyyy-MM-dd}" : null);
            OfferText.WriteNullable(json, "uitkomst", detail.Uitkomst);
            OfferText.WriteNullable(json, "reden", detail.Reden);
            OfferText.WriteNullable(json, "tekst", detail.Tekst);
            json.WriteString("op_datum", $"{detail.OpDatum:yyyy-MM-dd}");
            json.WriteNumber("lengte", detail.Lengte);
            json.WriteString("sha256", detail.Sha256);
            json.WriteNumber("aanbiedingen", detail.Offers.Count);
            json.WriteNumber("bevindingen", detail.Findings.Count);
        });
    }
}
