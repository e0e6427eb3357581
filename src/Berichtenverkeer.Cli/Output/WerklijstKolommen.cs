using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Columns of worklists.</summary>
internal static class WerklijstKolommen
{
    /// <summary>The prestatie that a row is about.</summary>
    public static IReadOnlyList<Kolom<WerklijstRegel>> Prestatie { get; } =
    [
        Tekst("gemeente", "Gemeente", onScreen: true),
        Tekst("domein", "Domein"),
        Tekst("aanbieder", "Aanbieder", onScreen: true),
        Tekst("client_id", "Cliëntnummer", KolomSoort.Getal),
        Tekst("bericht_id", "Berichtnummer", KolomSoort.Getal),
        Tekst("volgnr", "Regel in declaratie", KolomSoort.Getal),
        Tekst("bericht", "Bericht"),
        Tekst("identificatie", "Identificatie"),
        Tekst("dagtekening", "Dagtekening", KolomSoort.Datum),
        Tekst("declaratie_nummer", "DeclaratieNummer"),
        Tekst("referentie_nummer", "ReferentieNummer", onScreen: true),
        Tekst("toewijzing_sleutel", "Toewijzing", onScreen: true),
        Tekst("product_categorie", "Productcategorie"),
        Tekst("product_code", "Productcode", onScreen: true),
        Tekst("begindatum", "Begindatum", KolomSoort.Datum, onScreen: true),
        Tekst("einddatum", "Einddatum", KolomSoort.Datum),
        Volume("geleverd_volume", "Volume", "eenheid"),
        Tekst("eenheid", "Eenheid", KolomSoort.Eenheid),
        Tekst("bedrag", "Bedrag", KolomSoort.Euro, onScreen: true),
    ];

    /// <summary>The message that a row is about.</summary>
    public static IReadOnlyList<Kolom<WerklijstRegel>> Bericht { get; } =
    [
        Tekst("gemeente", "Gemeente", onScreen: true),
        Tekst("domein", "Domein"),
        Tekst("bericht_id", "Berichtnummer", KolomSoort.Getal, onScreen: true),
        Tekst("bericht", "Bericht", onScreen: true),
        Tekst("release", "Release"),
        Tekst("aanbieder", "Aanbieder", onScreen: true),
        Tekst("identificatie", "Identificatie", onScreen: true),
        Tekst("dagtekening", "Dagtekening", KolomSoort.Datum),
        Tekst("op_datum", "Datum van de run", KolomSoort.Datum),
    ];

    /// <summary>The rules that are broken.</summary>
    public static Kolom<WerklijstRegel> Regels { get; } = Tekst("regels", "Regels", KolomSoort.Codes, onScreen: true);

    /// <summary>What a found answer says.</summary>
    public static Kolom<WerklijstRegel> AntwoordCodes { get; } = Tekst("antwoord_codes", "Codes in het antwoord", KolomSoort.Codes);

    /// <summary>A column as it is in the view.</summary>
    public static Kolom<WerklijstRegel> Tekst(string naam, string kop, KolomSoort soort = KolomSoort.Tekst, bool onScreen = false) =>
        new(naam, kop, soort, regel => regel[naam]) { OpScherm = onScreen };

    /// <summary>A volume in the unit of another column.</summary>
    public static Kolom<WerklijstRegel> Volume(string naam, string kop, string eenheid, bool onScreen = false) =>
        new(naam, kop, KolomSoort.Hoeveelheid, regel => Hoeveelheid.Of((long?)regel[naam], (string?)regel[eenheid])) { OpScherm = onScreen };
}
