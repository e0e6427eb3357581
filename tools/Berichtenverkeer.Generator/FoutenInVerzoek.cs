using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>
/// How each rule across messages is broken in a 315 or 317. A faulty 317 bears the day before the good one it is made of:
/// the same toewijzingen are current then, and no verzoek of the client is open yet.
/// </summary>
internal static class FoutenInVerzoek
{
    public static IReadOnlyList<RegelFout> All { get; } = [.. Aanvragen(), .. Genoemd(), .. Gewijzigd()];

    private static IEnumerable<RegelFout> Aanvragen() =>
    [
        new(FoutSoort.RegelTR347, ["TR347"], [315], basis => basis.HasNextDay, (_, bericht) => NextDay(bericht)),
        new(
            FoutSoort.RegelTR374,
            ["TR374"],
            [315],
            basis => basis.HasNextDay,
            (basis, bericht) =>
            {
                foreach (var aanvraag in bericht.Client!.AangevraagdeProducten)
                    aanvraag.ReferentieAanbieder = basis.Regio.NewReferentie();
                return NextDay(bericht);
            }),
    ];

    private static IEnumerable<RegelFout> Genoemd() =>
    [
        Verzoek(FoutSoort.RegelTR304, "TR304", (_, _) => true, (basis, b, _) => b.Client!.Bsn = basis.Regio.NewBsn()),
        Verzoek(FoutSoort.RegelTR349, "TR349", (_, v) => v.OngewijzigdeProducten.Count > 0 && v.OngewijzigdeProducten.Count + v.TeWijzigenProducten.Count > 1, (_, _, v) => v.OngewijzigdeProducten.RemoveAt(0)),
        Verzoek(FoutSoort.RegelTR350, "TR350", (_, _) => true, (basis, _, v) => v.OngewijzigdeProducten.Add(new() { ToewijzingNummer = basis.Regio.NewToewijzingNummer() })),
        Verzoek(FoutSoort.RegelTR351, "TR351", (_, v) => v.TeWijzigenProducten.Count > 0, (basis, _, v) =>
        {
            var known = v.TeWijzigenProducten[0];
            v.TeWijzigenProducten.Add(new() { ToewijzingNummer = basis.Regio.NewToewijzingNummer(), GewensteIngangsdatum = known.GewensteIngangsdatum, Einddatum = known.Einddatum, Omvang = known.Omvang, Budget = known.Budget });
        }),
        Verzoek(
            FoutSoort.RegelTR361,
            "TR361",
            (basis, v) => v.NieuweProducten.Count == 0 && v.OngewijzigdeProducten.Count == 0 && v.TeWijzigenProducten is [var only] && IsSpecific(basis, only) && only.Einddatum > basis.Story.Datum.AddDays(31),
            (basis, b, v) => v.NieuweProducten.Add(new()
            {
                Product = basis.Toewijzing(v.TeWijzigenProducten[0].ToewijzingNummer)!.Product,
                GewensteIngangsdatum = b.Dagtekening.AddDays(20),
                Einddatum = b.Dagtekening.AddDays(30),
                Omvang = v.TeWijzigenProducten[0].Omvang,
            })),
    ];

    private static IEnumerable<RegelFout> Gewijzigd() =>
    [
        Wijziging(
            FoutSoort.RegelTR357,
            "TR357",
            (w, _, basis) => w is { Budget: null, Omvang: null or { Frequentie: not "6" } } && w.GewensteIngangsdatum.AddDays(2) < basis.Story.Datum,
            (w, _) => w.GewensteIngangsdatum = w.GewensteIngangsdatum.AddDays(1)),
        Wijziging(
            FoutSoort.RegelTR373,
            "TR373",
            (w, _, basis) => w.Budget is not null && w.Einddatum > basis.Story.Datum.AddDays(10),
            (w, b) => (w.Budget, w.GewensteIngangsdatum) = (w.Budget + 1_234, b.Dagtekening.AddDays(10))),
        Wijziging(FoutSoort.RegelTR375, "TR375 TR412", (w, t, _) => t.Product is null && w.Budget is not null && w.GewensteIngangsdatum == t.Ingangsdatum, (w, _) => (w.Budget, w.Omvang) = (null, PerMaand())),
        Wijziging(FoutSoort.RegelTR411, "TR411", (w, t, _) => t.Product?.Code is not null && w.Omvang is { Frequentie: not "6" }, (w, _) => w.Omvang = null),
        Wijziging(FoutSoort.RegelTR412, "TR412", (w, t, _) => t.Product is { Code: null } && w is { Budget: null, Omvang: null }, (w, _) => w.Omvang = PerMaand()),
    ];

    private static RegelFout Verzoek(FoutSoort soort, string codes, Func<FoutBasis, Verzoek, bool> fits, Action<FoutBasis, Bericht, Verzoek> change) => new(
        soort,
        codes.Split(' '),
        [317],
        basis => fits(basis, basis.Bericht.Client!.Verzoek!),
        (basis, bericht) =>
        {
            bericht.Header.Dagtekening = bericht.Dagtekening.AddDays(-1);
            var verzoek = bericht.Client!.Verzoek!;
            verzoek.ReferentieAanbieder = basis.Regio.NewReferentie();
            change(basis, bericht, verzoek);
            return bericht;
        });

    /// <summary>A fault in the first product to be changed.</summary>
    private static RegelFout Wijziging(FoutSoort soort, string codes, Func<TeWijzigenProduct, ToegewezenProduct, FoutBasis, bool> fits, Action<TeWijzigenProduct, Bericht> change) => Verzoek(
        soort,
        codes,
        (basis, v) => v.TeWijzigenProducten is [var first, ..] && basis.Toewijzing(first.ToewijzingNummer) is { } toewijzing && fits(first, toewijzing, basis),
        (_, b, v) => change(v.TeWijzigenProducten[0], b));

    private static bool IsSpecific(FoutBasis basis, TeWijzigenProduct product) =>
        basis.Toewijzing(product.ToewijzingNummer) is { Product: { Code: not null } specific }
        && product.Omvang is not null
        && !(basis.Bericht.Soort.Domein == Domein.Wmo && specific.Categorie is "11" or "12" or "13" or "14");

    private static Omvang PerMaand() => new() { Volume = 100, Eenheid = "01", Frequentie = "4" };

    private static Bericht NextDay(Bericht bericht)
    {
        bericht.Header.Dagtekening = bericht.Dagtekening.AddDays(1);
        return bericht;
    }
}
