using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Output;

/// <summary>How a worklist is shown: what it is, its columns, and a sentence for each row.</summary>
internal sealed class WerklijstVorm
{
    private WerklijstVorm(Werklijst lijst, string omschrijving, Func<WerklijstRegel, string> uitleg, IEnumerable<Kolom<WerklijstRegel>> kolommen)
    {
        Lijst = lijst;
        Omschrijving = omschrijving;
        Overzicht = new("werklijstregel", [.. kolommen, new("uitleg", "Uitleg", KolomSoort.Tekst, uitleg) { OpScherm = true }]);
    }

    public Werklijst Lijst { get; }

    /// <summary>Dutch: what stands on it.</summary>
    public string Omschrijving { get; }

    public Overzicht<WerklijstRegel> Overzicht { get; }

    /// <summary>All lists, in the order in which they are shown.</summary>
    public static IReadOnlyList<WerklijstVorm> All { get; } =
    [
        new(
            Werklijst.ZonderToewijzing,
            "afgewezen: er past geen toewijzing, of de cliënt is bij deze aanbieder niet bekend",
            WerklijstUitleg.OfRegels,
            [.. WerklijstKolommen.Prestatie, WerklijstKolommen.Regels, WerklijstKolommen.AntwoordCodes]),
        new(
            Werklijst.BovenPlafond,
            "afgewezen: meer dan het volume of het budget van de toewijzing",
            WerklijstUitleg.OfRegels,
            [
                .. WerklijstKolommen.Prestatie,
                WerklijstKolommen.Tekst("reken_eenheid", "Rekeneenheid", KolomSoort.Eenheid),
                WerklijstKolommen.Volume("reken_volume", "Gedeclareerd in rekeneenheid", "reken_eenheid", onScreen: true),
                WerklijstKolommen.Volume("plafond_periode", "Plafond periode", "reken_eenheid", onScreen: true),
                WerklijstKolommen.Volume("plafond_totaal", "Plafond totaal", "reken_eenheid"),
                WerklijstKolommen.Volume("gebruikt_volume", "Gebruikt volume", "reken_eenheid"),
                WerklijstKolommen.Volume("rest_volume", "Resterend volume", "reken_eenheid", onScreen: true),
                WerklijstKolommen.Tekst("budget", "Budget", KolomSoort.Euro),
                WerklijstKolommen.Tekst("gebruikt_bedrag", "Gebruikt bedrag", KolomSoort.Euro),
                WerklijstKolommen.Tekst("rest_budget", "Resterend budget", KolomSoort.Euro, onScreen: true),
                WerklijstKolommen.Regels,
                WerklijstKolommen.AntwoordCodes,
            ]),
        new(
            Werklijst.GestoptProduct,
            "signaal: toegekend over een periode na een definitieve stop",
            WerklijstUitleg.Gestopt,
            [.. WerklijstKolommen.Prestatie, WerklijstKolommen.Tekst("stop_einddatum", "Gestopt per", KolomSoort.Datum, onScreen: true)]),
        new(
            Werklijst.VoorStart,
            "signaal: toegekend zonder dat er een start was gemeld",
            WerklijstUitleg.VoorStart,
            [.. WerklijstKolommen.Prestatie, WerklijstKolommen.Tekst("start_begindatum", "Start later gemeld per", KolomSoort.Datum, onScreen: true)]),
        new(
            Werklijst.Dubbel,
            "signaal: twee aanbieders kregen hetzelfde over dezelfde dagen toegekend",
            WerklijstUitleg.Dubbel,
            [
                .. WerklijstKolommen.Prestatie,
                WerklijstKolommen.Tekst("andere_aanbieder", "Andere aanbieder", onScreen: true),
                WerklijstKolommen.Tekst("andere_bericht_id", "Ander berichtnummer", KolomSoort.Getal),
                WerklijstKolommen.Tekst("andere_referentie_nummer", "Ander ReferentieNummer", onScreen: true),
                WerklijstKolommen.Tekst("andere_toewijzing_sleutel", "Andere toewijzing"),
                WerklijstKolommen.Tekst("andere_begindatum", "Andere begindatum", KolomSoort.Datum),
                WerklijstKolommen.Tekst("andere_einddatum", "Andere einddatum", KolomSoort.Datum),
                WerklijstKolommen.Tekst("ander_bedrag", "Ander bedrag", KolomSoort.Euro, onScreen: true),
            ]),
        new(
            Werklijst.Onrechtmatig,
            "toegekend, en de toewijzing draagt het nu niet meer",
            WerklijstUitleg.Onrechtmatig,
            [
                .. WerklijstKolommen.Prestatie,
                WerklijstKolommen.Tekst("toewijzing_ingangsdatum", "Toewijzing begint", KolomSoort.Datum),
                WerklijstKolommen.Tekst("toewijzing_einddatum", "Toewijzing eindigt", KolomSoort.Datum),
                WerklijstKolommen.Tekst("budget", "Budget", KolomSoort.Euro),
                WerklijstKolommen.Tekst("reden", "Reden", onScreen: true),
            ]),
        new(
            Werklijst.VerschilMetAntwoord,
            "het antwoord dat is aangetroffen zegt iets anders dan wij",
            WerklijstUitleg.Verschil,
            [
                .. WerklijstKolommen.Prestatie,
                WerklijstKolommen.Tekst("debet_credit", "DebetCredit"),
                WerklijstKolommen.Tekst("oordeel", "Ons oordeel", onScreen: true),
                WerklijstKolommen.Tekst("toegekend", "Toegekend door antwoord", KolomSoort.JaNee, onScreen: true),
                WerklijstKolommen.Regels,
                WerklijstKolommen.Tekst("beantwoord_door", "Berichtnummer van antwoord", KolomSoort.Getal),
            ]),
        new(
            Werklijst.BuitenBerichtenverkeer,
            "berichten waarop geen antwoord kan: meld het de afzender zelf",
            WerklijstUitleg.Buiten,
            [
                .. WerklijstKolommen.Bericht,
                WerklijstKolommen.Tekst("run_id", "Run", KolomSoort.Getal),
                WerklijstKolommen.Tekst("herkomst", "Herkomst", onScreen: true),
                WerklijstKolommen.Tekst("niveau", "Niveau"),
                WerklijstKolommen.Tekst("code", "Code", onScreen: true),
            ]),
        new(
            Werklijst.EigenBerichten,
            "berichten van de gemeente zelf die een regel breken",
            regel => RegelZin.Of(regel.Codes("regels"), []),
            [
                .. WerklijstKolommen.Bericht,
                WerklijstKolommen.Tekst("bekend_door_run", "Run", KolomSoort.Getal),
                WerklijstKolommen.Tekst("oordeel_motor", "Ons oordeel", onScreen: true),
                WerklijstKolommen.Tekst("oordeel_retour", "Oordeel van de retour"),
                WerklijstKolommen.Regels,
            ]),
    ];
}
