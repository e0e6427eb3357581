using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Charts;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>Break-downs: how many verzoeken, and which share of them is a tenzij.</summary>
internal static class UitsplitsingFiguren
{
    private const int Shown = 8;

    private static readonly Dictionary<string, (string Kop, string Titel, string Definitie)> Soorten = new(StringComparer.Ordinal)
    {
        ["gemeente"] = ("Gemeente", "Per gemeente", "De gemeente die het verzoek ontving."),
        ["aanbieder"] = ("Aanbieder", "Per aanbieder", "De aanbieder die het verzoek stuurde. Aanbieders met weinig cliënten worden niet genoemd."),
        ["product"] = ("Product", "Per product", "De productcode van het verzoek; zonder code de categorie."),
        ["categorie"] = ("Categorie", "Per productcategorie", "De productcategorie van het verzoek."),
        ["verwijzer"] = ("Verwijzer", "Per verwijzer", "Het type verwijzer. Alleen een verzoek om toewijzing (315) noemt er een; bij een verzoek om wijziging (317) is dit niet van toepassing."),
        ["berichtsoort"] = ("Berichtsoort", "Toewijzing of wijziging", "Verzoek om toewijzing (315) of verzoek om wijziging (317)."),
        ["leeftijdsgroep"] = ("Leeftijdsgroep", "Per leeftijdsgroep", "De leeftijd van de cliënt op de begindatum van het verzoek."),
    };

    public static IReadOnlyList<Figuur> Create(MonitorCijfers cijfers) => [.. cijfers.Uitsplitsingen.Select(uitsplitsing => Create(cijfers, uitsplitsing))];

    private static Figuur Create(MonitorCijfers cijfers, Uitsplitsing uitsplitsing)
    {
        var (kop, titel, definitie) = Soorten.GetValueOrDefault(uitsplitsing.Soort, (uitsplitsing.Soort, "Per " + uitsplitsing.Soort, "Verzoeken per " + uitsplitsing.Soort + "."));
        var rows = uitsplitsing.Regels.Take(Shown).Select(regel => new Bars.Rij(
            regel.Naam,
            Dutch.Percent(Dutch.Share(regel.Tenzij, regel.Beoordeeld)),
            Delen(regel),
            "van " + Dutch.Count(regel.Beoordeeld, cijfers.Drempel))).ToList();
        return new()
        {
            Id = uitsplitsing.Soort,
            Titel = titel,
            Kernzin = uitsplitsing.Regels.Count > Shown ? $"De {Shown} grootste; in de tabel staan ze alle {Dutch.Number(uitsplitsing.Regels.Count)}." : null,
            Definitie = definitie + " De lengte is het aantal verzoeken, het gekleurde einde het deel tenzij. Het percentage is het aandeel tenzij.",
            Bron = "monitor.gt_telling_dag",
            Grafiek = rows.Count == 0 ? Markup.Empty : Bars.Draw(rows),
            Tabel = new(
                [kop, "Naam", "Beoordeeld", "Administratief", "Tenzij", "Aandeel tenzij"],
                [.. uitsplitsing.Regels.Select(regel => (IReadOnlyList<Cel>)
                [
                    Cel.Tekst(regel.Code), Cel.Tekst(regel.Naam), Cel.Van(regel.Beoordeeld, cijfers.Drempel), Cel.Van(regel.Administratief, cijfers.Drempel),
                    Cel.Van(regel.Tenzij, cijfers.Drempel), Cel.Deel(regel.Tenzij, regel.Beoordeeld),
                ])]),
        };
    }

    /// <summary>Both parts, or the whole when one of them is suppressed.</summary>
    private static IReadOnlyList<(string, double?)> Delen(UitsplitsingRegel regel) => regel is { Administratief.Waarde: { } administrative, Tenzij.Waarde: { } unless }
        ? [("adm", administrative), ("tz", unless)]
        : [("geheel", regel.Beoordeeld.Waarde)];
}
