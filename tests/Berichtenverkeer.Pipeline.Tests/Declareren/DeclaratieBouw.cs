using System.Globalization;
using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Pipeline.Tests.Declareren;

/// <summary>Messages about declaring, and what comes of them: small enough to write a scenario in a few lines.</summary>
internal static class DeclaratieBouw
{
    /// <summary>Each standing or refused line with our verdict and the rules that it breaks, by ReferentieNummer.</summary>
    public const string Regels = "select referentie_nummer, oordeel, array_to_string(regels, ',') from kern.prestatie where not retour order by referentie_nummer, bericht_id";

    /// <summary>How each declaratie ended, by Identificatie.</summary>
    public const string Declaraties = "select identificatie, uitkomst, reden from bron.bericht where right(bericht, 3) in ('303', '323') order by identificatie";

    /// <summary>An hour of 45A04.</summary>
    public const long Uurtarief = 6_000;

    /// <summary>A toewijzing of 45A04 by number, in hours.</summary>
    public static Bericht Toewijzing(long nummer, long uren, string frequentie, DateOnly van, DateOnly tot, string bsn = Voorbeeld.Bsn)
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Header.Identificatie = $"T{nummer}";
        bericht.Client!.Bsn = bsn;
        var product = bericht.Client.ToegewezenProducten[0];
        product.ToewijzingNummer = nummer;
        product.Ingangsdatum = van;
        product.Einddatum = tot;
        product.Omvang = new() { Volume = uren, Eenheid = "04", Frequentie = frequentie };
        return bericht;
    }

    /// <summary>The removal of a toewijzing.</summary>
    public static Bericht Verwijdering(Bericht toewijzing)
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Header.Identificatie = "V" + toewijzing.Header.Identificatie;
        bericht.Header.Dagtekening = toewijzing.Header.Dagtekening!.Value.AddDays(1);
        bericht.Client!.Bsn = toewijzing.Client!.Bsn;
        var first = toewijzing.Client.ToegewezenProducten[0];
        var product = bericht.Client.ToegewezenProducten[0];
        product.ToewijzingNummer = first.ToewijzingNummer;
        product.Product = first.Product;
        product.Omvang = first.Omvang;
        product.Ingangsdatum = first.Ingangsdatum;
        product.Einddatum = first.Ingangsdatum;
        product.Toewijzingsdatum = first.Toewijzingsdatum.AddDays(1);
        product.RedenWijziging = "13";
        return bericht;
    }

    /// <summary>A 323 of one client about a month.</summary>
    public static Bericht Declaratie(string identificatie, DateOnly maand, params Prestatie[] prestaties) => Declaratie(identificatie, maand, [(Voorbeeld.Bsn, prestaties)]);

    /// <summary>A 323 of some clients about a month.</summary>
    public static Bericht Declaratie(string identificatie, DateOnly maand, params (string Bsn, Prestatie[] Prestaties)[] clienten)
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Header.Identificatie = identificatie;
        bericht.Header.Dagtekening = maand.AddMonths(1).AddDays(9);
        var declaratie = bericht.Declaratie!;
        declaratie.DeclaratieNummer = "D" + identificatie;
        declaratie.PeriodeBegindatum = maand;
        declaratie.PeriodeEinddatum = maand.AddMonths(1).AddDays(-1);
        declaratie.DeclaratieDagtekening = maand.AddMonths(1).AddDays(9);
        bericht.Clienten.Clear();
        foreach (var (bsn, prestaties) in clienten)
        {
            var client = new Client { Bsn = bsn };
            client.Prestaties.AddRange(prestaties);
            bericht.Clienten.Add(client);
        }

        var total = bericht.Clienten.Sum(client => client.Prestaties.Sum(prestatie => prestatie.IngediendBedrag.Getekend));
        declaratie.TotaalIngediendBedrag = new() { Bedrag = Math.Abs(total), DebetCredit = total < 0 ? "C" : "D" };
        return bericht;
    }

    /// <summary>A 303 of release 2.3 of one client about a month.</summary>
    public static Bericht Declaratie23(string nummer, DateOnly maand, params Prestatie[] prestaties)
    {
        var soort = Releases.All.Single(release => release.Domein == Domein.Jw && release.Versie == "2.3").Find(303)!;
        var heen = Declaratie(nummer, maand, prestaties);
        var bericht = new Bericht(soort);
        var header = bericht.Header;
        header.BerichtCode = soort.BerichtCodes[0];
        header.BerichtVersie = soort.BerichtVersie;
        header.BerichtSubversie = soort.BerichtSubversie;
        header.Gemeente = Voorbeeld.Gemeente;
        header.Aanbieder = Voorbeeld.Aanbieder;
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = nummer,
            PeriodeBegindatum = maand,
            PeriodeEinddatum = maand.AddMonths(1).AddDays(-1),
            DeclaratieDagtekening = heen.Header.Dagtekening!.Value,
            TotaalIngediendBedrag = heen.Declaratie!.TotaalIngediendBedrag,
            BtwTotaalBedrag = BedragMetDC.Of(0),
            BtwIDNummer = "NL000000000B01",
            ValutaCode = "EUR",
            BetalingAanID = "01",
        };
        header.Servicebureau = "98000009";
        foreach (var client in heen.Clienten)
        {
            client.Geboortedatum = new(2014, 6, 10);
            client.Geslacht = "2";
            client.Naam = new() { Geslachtsnaam = "Voorbeeld", Voorletters = "A" };
            foreach (var prestatie in client.Prestaties)
            {
                prestatie.Verrekenpercentage = 10_000;
                prestatie.BtwVrijstellingIndicatie = "1";
            }
        }

        bericht.Clienten.AddRange(heen.Clienten);
        return bericht;
    }

    /// <summary>A debit of so many hours in a month.</summary>
    public static Prestatie Debet(string referentie, long toewijzing, DateOnly maand, long uren) => Debet(referentie, toewijzing, maand, maand.AddMonths(1).AddDays(-1), uren);

    /// <summary>A debit of so many hours in a period.</summary>
    public static Prestatie Debet(string referentie, long toewijzing, DateOnly van, DateOnly tot, long uren)
    {
        var prestatie = Voorbeeld.Prestatie();
        prestatie.ReferentieNummer = referentie;
        prestatie.ToewijzingNummer = toewijzing;
        prestatie.Begindatum = van;
        prestatie.Einddatum = tot;
        prestatie.GeleverdVolume = uren;
        prestatie.ProductTarief = Uurtarief;
        prestatie.IngediendBedrag = new() { Bedrag = uren * Uurtarief, DebetCredit = "D" };
        return prestatie;
    }

    /// <summary>The credit of a debit.</summary>
    public static Prestatie Credit(string referentie, Prestatie debet)
    {
        var prestatie = Voorbeeld.Prestatie();
        prestatie.ReferentieNummer = referentie;
        prestatie.VorigReferentieNummer = debet.ReferentieNummer;
        prestatie.ToewijzingNummer = debet.ToewijzingNummer;
        prestatie.ProductCategorie = debet.ProductCategorie;
        prestatie.ProductCode = debet.ProductCode;
        prestatie.Begindatum = debet.Begindatum;
        prestatie.Einddatum = debet.Einddatum;
        prestatie.GeleverdVolume = debet.GeleverdVolume;
        prestatie.Eenheid = debet.Eenheid;
        prestatie.ProductTarief = debet.ProductTarief;
        prestatie.IngediendBedrag = new() { Bedrag = debet.IngediendBedrag.Bedrag, DebetCredit = "C" };
        return prestatie;
    }

    /// <summary>The 325 that grants a declaratie in full.</summary>
    public static Bericht Antwoord(Bericht declaratie)
    {
        var bericht = Voorbeeld.DeclaratieAntwoord();
        bericht.Header.Identificatie = "ANTWOORD";
        bericht.Header.Dagtekening = declaratie.Header.Dagtekening;
        bericht.Header.DeclaratieIdentificatie = declaratie.Header.Identificatie;
        bericht.Header.DeclaratieDagtekening = declaratie.Header.Dagtekening;
        var antwoord = bericht.DeclaratieAntwoord!;
        antwoord.DeclaratieNummer = declaratie.Declaratie!.DeclaratieNummer;
        antwoord.TotaalIngediendBedrag = declaratie.Declaratie.TotaalIngediendBedrag;
        antwoord.TotaalToegekendBedrag = declaratie.Declaratie.TotaalIngediendBedrag;
        antwoord.RetourCodes.Clear();
        antwoord.RetourCodes.Add("8001");
        bericht.Clienten.Clear();
        return bericht;
    }

    /// <summary>A message as it is offered.</summary>
    public static byte[] Bytes(Bericht bericht) => BerichtWriter.Write(bericht, SchemaSet.Embedded);

    /// <summary>The same message with so much white space that it goes over the limit of <see cref="Narrow"/>.</summary>
    public static byte[] TooWide(Bericht bericht) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Bytes(bericht)).Replace("</Header>", "</Header>" + new string(' ', 5_000), StringComparison.Ordinal)
            .Replace(":Header>", ":Header>" + new string(' ', 5_000), StringComparison.Ordinal));

    /// <summary>Settings under which a wide message goes to quarantaine.</summary>
    public static NightSettings Narrow { get; } = new() { Limits = ReadingLimits.Default with { MaxTextBytes = 1_000 } };

    /// <summary>
    /// The answers in the outbox, by the Identificatie of the declaratie, read back from their bytes: codes of the header and
    /// the declaratie, submitted and granted amount, and each line with its codes.
    /// </summary>
    public static async Task<string> AnswersAsync(TestDatabase database)
    {
        await using var connection = await database.Writer.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("select compressie, inhoud, lengte from bron.antwoord where right(bericht, 3) in ('304', '325')", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var answers = new List<Bericht>();
        while (await reader.ReadAsync())
            answers.Add(new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).Read(new PackedPayload(reader.GetString(0), reader.GetFieldValue<byte[]>(1)).Unpack(reader.GetInt64(2))).Bericht!);
        return string.Join(" / ", answers.Select(TextOf).Order(StringComparer.Ordinal));
    }

    private static string TextOf(Bericht answer)
    {
        // A declaratie that is refused on its Header is not in the answer.
        var antwoord = answer.DeclaratieAntwoord;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{answer.Header.DeclaratieIdentificatie ?? antwoord?.DeclaratieNummer} {Codes(answer.Header)} {Codes(antwoord)} {antwoord?.TotaalIngediendBedrag.Getekend ?? 0} {antwoord?.TotaalToegekendBedrag.Getekend ?? 0}");
        foreach (var client in answer.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
                text.Append(CultureInfo.InvariantCulture, $" {prestatie.ReferentieNummer}:{Codes(prestatie)}");
        }

        return text.ToString();
    }

    private static string Codes(Klasse? klasse) => klasse is { HasRetourCodes: true } ? string.Join(',', klasse.RetourCodes) : "-";
}
