using System.Globalization;
using System.Text.Json;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Output;

/// <summary>A prestatie explained for a program: amounts in eurocent, volumes in <c>reken_eenheid</c>.</summary>
internal static class PrestatieJson
{
    public static void Write(Screen screen, IReadOnlyList<PrestatieDetail> found)
    {
        foreach (var prestatie in found)
            JsonLines.Write(screen, "prestatie", json => WriteFields(json, prestatie));
        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "prestatie");
            json.WriteNumber("prestaties", found.Count);
        });
    }

    private static void WriteFields(Utf8JsonWriter json, PrestatieDetail prestatie)
    {
        json.WriteString("gemeente", prestatie.Gemeente);
        json.WriteString("domein", prestatie.Domein);
        json.WriteString("aanbieder", prestatie.Aanbieder);
        json.WriteNumber("bericht_id", prestatie.BerichtId);
        json.WriteNumber("volgnr", prestatie.Volgnr);
        json.WriteString("bericht", prestatie.Bericht);
        json.WriteString("identificatie", prestatie.Identificatie);
        json.WriteString("dagtekening", Iso(prestatie.Dagtekening));
        json.WriteString("uitkomst_declaratie", prestatie.Uitkomst);
        json.WriteString("declaratie_nummer", prestatie.DeclaratieNummer);
        json.WriteString("referentie_nummer", prestatie.ReferentieNummer);
        OfferText.WriteNullable(json, "vorig_referentie_nummer", prestatie.VorigReferentieNummer);
        json.WriteString("debet_credit", prestatie.IsCredit ? "C" : "D");
        json.WriteString("product_categorie", prestatie.ProductCategorie);
        json.WriteString("product_code", prestatie.ProductCode);
        json.WriteString("begindatum", Iso(prestatie.Begindatum));
        json.WriteString("einddatum", Iso(prestatie.Einddatum));
        json.WriteNumber("geleverd_volume", prestatie.GeleverdVolume);
        json.WriteString("eenheid", prestatie.Eenheid);
        OfferText.WriteNumber(json, "product_tarief", prestatie.ProductTarief);
        json.WriteNumber("bedrag", prestatie.Bedrag);
        json.WriteBoolean("toegekend", prestatie.IsToegekend);
        OfferText.WriteNullable(json, "oordeel", prestatie.Oordeel);
        WriteRegels(json, prestatie);
        WriteToewijzing(json, prestatie);
        OfferText.WriteNullable(json, "andere_referentie_nummer", prestatie.AndereReferentie);
        OfferText.WriteNumber(json, "andere_bericht_id", prestatie.AndereBerichtId);
        OfferText.WriteNullable(json, "antwoord", prestatie.Antwoord);
        OfferText.WriteNullable(json, "antwoord_identificatie", prestatie.AntwoordIdentificatie);
        OfferText.WriteNullable(json, "antwoord_dagtekening", Iso(prestatie.AntwoordDagtekening));
        OfferText.WriteNumber(json, "antwoord_bericht_id", prestatie.AntwoordBerichtId);
        OfferText.WriteNullable(json, "antwoord_toestand", prestatie.AntwoordToestand);
        json.WriteStartArray("antwoord_codes");
        foreach (var code in prestatie.AntwoordCodes)
            json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteStartArray("uitleg");
        foreach (var line in PrestatieText.Lines(prestatie))
            json.WriteStringValue(line);
        json.WriteEndArray();
    }

    private static void WriteRegels(Utf8JsonWriter json, PrestatieDetail prestatie)
    {
        json.WriteStartArray("regels");
        foreach (var regel in prestatie.Regels.Concat(prestatie.BerichtRegels))
        {
            json.WriteStartObject();
            json.WriteString("code", regel);
            OfferText.WriteNullable(json, "retourcode", RegelZin.RetourcodeOf(regel, prestatie.Bericht, prestatie.Release));
            json.WriteString("zin", RegelZin.OfRegel(regel));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteToewijzing(Utf8JsonWriter json, PrestatieDetail prestatie)
    {
        OfferText.WriteNumber(json, "toewijzing_nummer", prestatie.ToewijzingNummer);
        OfferText.WriteNullable(json, "toewijzing_sleutel", prestatie.ToewijzingSleutel);
        OfferText.WriteNullable(json, "toewijzingsdatum", Iso(prestatie.Toewijzingsdatum));
        OfferText.WriteNullable(json, "toewijzingstijd", prestatie.Toewijzingstijd?.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        json.WriteString("reken_eenheid", prestatie.RekenEenheid);
        OfferText.WriteNumber(json, "plafond_periode", prestatie.PlafondPeriode);
        OfferText.WriteNumber(json, "plafond_totaal", prestatie.PlafondTotaal);
        OfferText.WriteNumber(json, "gebruikt_volume", prestatie.GebruiktVolume);
        OfferText.WriteNumber(json, "rest_volume", prestatie.RestVolume);
        OfferText.WriteNumber(json, "budget", prestatie.Budget);
        OfferText.WriteNumber(json, "gebruikt_bedrag", prestatie.GebruiktBedrag);
        OfferText.WriteNumber(json, "rest_budget", prestatie.RestBudget);
        OfferText.WriteNumber(json, "afgesproken_tarief", prestatie.AfgesprokenTarief);
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
