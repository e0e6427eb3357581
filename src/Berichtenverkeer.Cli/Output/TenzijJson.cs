using System.Text.Json;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Output;

/// <summary>The history of judged verzoeken for a program.</summary>
internal static class TenzijJson
{
    public static void Write(Screen screen, IReadOnlyList<TenzijDetail> found)
    {
        foreach (var verzoek in found)
            JsonLines.Write(screen, "verzoek", json => WriteVerzoek(json, verzoek));
        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "tenzij toon");
            json.WriteNumber("verzoeken", found.Count);
        });
    }

    private static void WriteVerzoek(Utf8JsonWriter json, TenzijDetail verzoek)
    {
        void Day(string name, DateOnly? day) => KolomText.Json(json, name, KolomSoort.Datum, day);

        json.WriteString("gemeente", verzoek.Gemeente);
        json.WriteString("domein", verzoek.Domein);
        json.WriteNumber("bericht_id", verzoek.BerichtId);
        json.WriteNumber("volgnr", verzoek.Volgnr);
        json.WriteNumber("bericht", verzoek.Soort);
        json.WriteString("aanbieder", verzoek.Aanbieder);
        json.WriteString("referentie", verzoek.Referentie);
        Day("dagtekening", verzoek.Dagtekening);
        OfferText.WriteNullable(json, "product_categorie", verzoek.Categorie);
        OfferText.WriteNullable(json, "product_code", verzoek.Code);
        Day("begin", verzoek.Begin);
        Day("eind", verzoek.Eind);
        KolomText.Json(json, "waarde", KolomSoort.Euro, verzoek.Waarde);
        json.WriteString("advies", verzoek.Advies);
        json.WriteString("werkelijk", verzoek.Werkelijk);
        KolomText.Json(json, "bepalingen", KolomSoort.Codes, verzoek.Bepalingen);
        json.WriteString("toelichting", verzoek.Toelichting);
        json.WriteString("regelset", verzoek.Regelset);
        json.WriteStartArray("gronden");
        foreach (var grond in verzoek.Gronden)
        {
            json.WriteStartObject();
            json.WriteString("bepaling", grond.Bepaling);
            json.WriteString("grond", grond.Grond);
            json.WriteString("uitslag", grond.Uitslag);
            json.WriteString("uitleg", grond.Uitleg);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("register");
        foreach (var registratie in verzoek.Register)
        {
            json.WriteStartObject();
            OfferText.WriteNullable(json, "oordeel", registratie.Oordeel);
            OfferText.WriteNullable(json, "reden", registratie.Reden);
            Day("overleg", registratie.OverlegOp);
            OfferText.WriteNullable(json, "uitkomst", registratie.Uitkomst);
            json.WriteString("door", registratie.Door);
            json.WriteString("op", new DateTimeOffset(DateTime.SpecifyKind(registratie.Op, DateTimeKind.Utc)));
            json.WriteString("bron", registratie.Bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("uitkomst", verzoek.Uitkomst);
        KolomText.Json(json, "anders_toegekend", KolomSoort.JaNee, verzoek.AndersToegekend);
        Day("onderzoek_op", verzoek.OnderzoekOp);
        Day("toegekend_op", verzoek.ToegekendOp);
        Day("afgewezen_op", verzoek.AfgewezenOp);
        OfferText.WriteNullable(json, "reden_afwijzing", verzoek.RedenAfwijzing);
        Day("verzoek_uiterlijk", verzoek.VerzoekUiterlijk);
        Day("onderzoek_uiterlijk", verzoek.OnderzoekUiterlijk);
        Day("woonplaats_uiterlijk", verzoek.WoonplaatsUiterlijk);
    }
}
