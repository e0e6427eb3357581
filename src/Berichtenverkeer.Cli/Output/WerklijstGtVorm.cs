using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Termijnen;
using Regel = Berichtenverkeer.GoedeToekenning.Cijfers.WerklijstRegel;

namespace Berichtenverkeer.Cli.Output;

/// <summary>How a worklist of verzoeken is shown.</summary>
/// <param name="Oordeel">The judgement that counts of what stands on it.</param>
/// <param name="Naam">Its name for a user.</param>
/// <param name="Omschrijving">Dutch: what stands on it.</param>
internal sealed record WerklijstGtVorm(Advies Oordeel, string Naam, string Omschrijving)
{
    /// <summary>Both lists, in the order in which they are shown.</summary>
    public static IReadOnlyList<WerklijstGtVorm> All { get; } =
    [
        new(Advies.Administratief, "direct-toekennen", "verzoeken die kunnen worden toegekend: geen enkele tenzij geldt"),
        new(Advies.Tenzij, "tenzij", "verzoeken waarover u eerst met de aanbieder overlegt, met de reden"),
    ];

    /// <summary>The columns, with how each deadline stands on a day. On a screen only what leaves room for the reason; the rest stands in the CSV and in <c>tenzij toon</c>.</summary>
    public Overzicht<Regel> Overzicht(DateOnly peildatum, Werkdagen werkdagen)
    {
        var tenzij = Oordeel == Advies.Tenzij;
        return new("werklijstregel",
        [
            new("gemeente", "Gemeente", KolomSoort.Tekst, regel => regel.Gemeente) { OpScherm = true },
            new("domein", "Domein", KolomSoort.Tekst, regel => regel.Domein == Standard.Domein.Jw ? "jw" : "wmo"),
            new("aanbieder", "Aanbieder", KolomSoort.Tekst, regel => regel.Aanbieder) { OpScherm = true },
            new("bericht_id", "Berichtnummer", KolomSoort.Getal, regel => regel.BerichtId) { OpScherm = true },
            new("volgnr", "Volgnummer", KolomSoort.Getal, regel => (long)regel.Volgnr),
            new("bericht", "Bericht", KolomSoort.Getal, regel => (long)regel.Soort),
            new("referentie", "Referentie", KolomSoort.Tekst, regel => regel.Referentie),
            new("dagtekening", "Dagtekening", KolomSoort.Datum, regel => regel.Dagtekening),
            new("product_categorie", "Productcategorie", KolomSoort.Tekst, regel => regel.Categorie),
            new("product_code", "Productcode", KolomSoort.Tekst, regel => regel.Code) { OpScherm = true },
            new("begin", "Begin", KolomSoort.Datum, regel => regel.Begin) { OpScherm = true },
            new("eind", "Eind", KolomSoort.Datum, regel => regel.Eind) { OpScherm = true },
            new("waarde", "Waarde", KolomSoort.Euro, regel => regel.Waarde),
            new("uiterlijk", "Uiterlijk", KolomSoort.Datum, regel => regel.Uiterlijk) { OpScherm = true },
            new("te_laat", "Te laat", KolomSoort.JaNee, regel => regel.Uiterlijk < peildatum),
            new("stand", "Stand", KolomSoort.Tekst, regel => StandOf(regel, peildatum, werkdagen)) { OpScherm = true },
            new("in_onderzoek", "In onderzoek", KolomSoort.JaNee, regel => regel.InOnderzoek),
            new("woonplaats_uiterlijk", "Woonplaats uiterlijk", KolomSoort.Datum, regel => regel.WoonplaatsUiterlijk),
            new("overleg", "Overleg", KolomSoort.Datum, regel => regel.OverlegOp),
            new("bepalingen", "Bepalingen", KolomSoort.Codes, regel => regel.Bepalingen.ToArray()) { OpScherm = tenzij },
            new("uitleg", "Uitleg", KolomSoort.Tekst, regel => regel.Toelichting) { OpScherm = true },
        ]);
    }

    private static string? StandOf(Regel regel, DateOnly peildatum, Werkdagen werkdagen) =>
        regel.Uiterlijk is { } uiterlijk ? TermijnText.StandText(TermijnResterend.Of(uiterlijk, peildatum, werkdagen)) : null;
}
