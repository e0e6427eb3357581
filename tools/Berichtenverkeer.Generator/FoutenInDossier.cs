using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>
/// How each rule across messages is broken, in toewijzingen, antwoorden, starts and stops. Each stands where the outcome is
/// certain: what rests on a good message is dated a day later, and being refused it changes nothing for what follows.
/// </summary>
internal static class FoutenInDossier
{
    /// <summary>Long before any story, so that nothing can have this Begindatum.</summary>
    private const int NeverBegan = -1_000;

    public static IReadOnlyList<RegelFout> All { get; } = [.. Starts(), .. Stops(), .. Toewijzingen(), .. Antwoorden(), Toekomst()];

    private static IEnumerable<RegelFout> Starts() =>
    [
        Start(FoutSoort.RegelTR019, "TR019", _ => true, (basis, s) => s.ToewijzingNummer = basis.Regio.NewToewijzingNummer()),
        Start(FoutSoort.RegelTR074, "TR074 TR326", basis => basis.NextDayIsQuiet, (_, _) => { }, later: 1),
        Start(FoutSoort.RegelTR326, "TR326", basis => basis.NextDayIsQuiet, (_, s) => s.Begindatum = s.Begindatum.AddDays(1), later: 1),
        new(FoutSoort.RegelTR071, ["TR071"], [307], basis => OneStop(basis) && basis.NextDayIsQuiet, (_, bericht) => Removal(bericht)),
    ];

    private static IEnumerable<RegelFout> Stops() =>
    [
        new(
            FoutSoort.RegelTR063,
            ["TR063"],
            [305, 307],
            basis => OneStart(basis) || OneStop(basis),
            (_, bericht) =>
            {
                foreach (var start in bericht.Client!.StartProducten)
                    (start.StatusAanlevering, start.Begindatum) = ("3", start.Begindatum.AddDays(NeverBegan));
                foreach (var stop in bericht.Client.StopProducten)
                    (stop.StatusAanlevering, stop.Begindatum) = ("3", stop.Begindatum.AddDays(NeverBegan));
                return bericht;
            }),
        Stop(FoutSoort.RegelTR382, "TR382", _ => true, s => s.Begindatum = s.Begindatum.AddDays(NeverBegan), later: 0),
        Stop(FoutSoort.RegelTR413, "TR413", s => s.RedenBeeindiging == "20", s => s.Einddatum = s.Einddatum.AddDays(1), later: 1),
        Stop(FoutSoort.RegelTR414, "TR414", s => s.RedenBeeindiging == "20" && s.Einddatum > s.Begindatum, s => (s.RedenBeeindiging, s.Einddatum) = ("38", s.Einddatum.AddDays(-1)), later: 1),
        Stop(FoutSoort.RegelTR415, "TR415", s => s.RedenBeeindiging != "20", s => s.Einddatum = s.Einddatum.AddDays(1), later: 1),
        Stop(FoutSoort.RegelTR074Stop, "TR074 TR415", s => s.RedenBeeindiging != "20", _ => { }, later: 1),
    ];

    private static IEnumerable<RegelFout> Toewijzingen() =>
    [
        Toewijzing(FoutSoort.RegelTR332, "TR332", (t, basis) => basis.HasNextDay && (t.Einddatum is null || t.Einddatum > t.Ingangsdatum), (_, t) => t.Ingangsdatum = t.Ingangsdatum.AddDays(1), later: 1),
        Toewijzing(FoutSoort.RegelTR379, "TR379", (_, _) => true, (basis, t) => t.ReferentieAanbieder = basis.Regio.NewReferentie(), later: 0),
        Toewijzing(
            FoutSoort.RegelTR381,
            "TR381",
            (t, basis) => basis.Bericht.Soort.Domein == Domein.Wmo && t is { Product.Code: not null, Omvang: not null },
            (basis, t) => (t.ToewijzingNummer, t.Product) = (basis.Regio.NewToewijzingNummer(), new() { Categorie = "12", Code = "11X01" }),
            later: 0),
        Toewijzing(
            FoutSoort.RegelTR385,
            "TR385",
            (t, basis) => basis.HasNextDay && basis.Regio.IsGedeclareerd(basis.Bericht, t.ToewijzingNummer!.Value),
            (_, t) => (t.RedenWijziging, t.Einddatum) = ("13", t.Ingangsdatum),
            later: 1),
    ];

    private static IEnumerable<RegelFout> Antwoorden() =>
    [
        Antwoord(FoutSoort.RegelTR355, "TR355", (_, _) => true, (basis, a) => a.ReferentieAanbieder = basis.Regio.NewReferentie(), later: 0),
        Antwoord(FoutSoort.RegelTR360, "TR360", (a, basis) => basis.HasNextDay && a.VerzoekAntwoord == "2", (_, _) => { }, later: 1),
        Antwoord(FoutSoort.RegelTR365, "TR365", (a, basis) => basis.HasNextDay && a.VerzoekAntwoord == "1", (_, _) => { }, later: 1),
        new(
            FoutSoort.RegelTR359,
            ["TR359"],
            [301],
            basis => basis.HasNextDay && basis.Bericht.Client!.ToegewezenProducten.Exists(t => t.ReferentieAanbieder is not null),
            (_, bericht) => Refusal(bericht)),
    ];

    /// <summary>Dated after the business date of any run on this region.</summary>
    private static RegelFout Toekomst() => new(
        FoutSoort.RegelTR135,
        ["TR135"],
        [301, 305, 307, 315],
        _ => true,
        (basis, bericht) => Dated(bericht, basis.Regio.Options.Tot.AddDays(32)));

    private static RegelFout Start(FoutSoort soort, string codes, Func<FoutBasis, bool> fits, Action<FoutBasis, StartProduct> change, int later = 0) => new(
        soort,
        codes.Split(' '),
        [305],
        basis => OneStart(basis) && fits(basis),
        (basis, bericht) =>
        {
            change(basis, bericht.Client!.StartProducten[0]);
            return Dated(bericht, bericht.Dagtekening.AddDays(later));
        });

    private static RegelFout Stop(FoutSoort soort, string codes, Func<StopProduct, bool> fits, Action<StopProduct> change, int later) => new(
        soort,
        codes.Split(' '),
        [307],
        basis => OneStop(basis) && (later == 0 || basis.NextDayIsQuiet) && fits(basis.Bericht.Client!.StopProducten[0]),
        (_, bericht) =>
        {
            change(bericht.Client!.StopProducten[0]);
            return Dated(bericht, bericht.Dagtekening.AddDays(later));
        });

    private static RegelFout Toewijzing(FoutSoort soort, string codes, Func<ToegewezenProduct, FoutBasis, bool> fits, Action<FoutBasis, ToegewezenProduct> change, int later) => new(
        soort,
        codes.Split(' '),
        [301],
        basis => basis.Bericht.Client!.ToegewezenProducten is [{ RedenWijziging: not "13" } only] && fits(only, basis),
        (basis, bericht) =>
        {
            change(basis, bericht.Client!.ToegewezenProducten[0]);
            return Dated(bericht, bericht.Dagtekening.AddDays(later));
        });

    private static RegelFout Antwoord(FoutSoort soort, string codes, Func<Antwoord, FoutBasis, bool> fits, Action<FoutBasis, Antwoord> change, int later) => new(
        soort,
        codes.Split(' '),
        [319],
        basis => fits(basis.Bericht.Antwoord!, basis),
        (basis, bericht) =>
        {
            change(basis, bericht.Antwoord!);
            return Dated(bericht, bericht.Dagtekening.AddDays(later));
        });

    private static bool OneStart(FoutBasis basis) => basis.Bericht is { Soort.Nummer: 305, Client.StartProducten: [{ StatusAanlevering: "1", ToewijzingNummer: not null }] };

    private static bool OneStop(FoutBasis basis) => basis.Bericht is { Soort.Nummer: 307, Client.StopProducten: [{ StatusAanlevering: "1", ToewijzingNummer: not null }] };

    /// <summary>A 305 that takes back the start of a stop, a day after that stop.</summary>
    private static Bericht Removal(Bericht stop)
    {
        var bericht = Other(stop, 305);
        var client = stop.Client!;
        var stopped = client.StopProducten[0];
        client.StopProducten.Clear();
        client.StartProducten.Add(new()
        {
            ToewijzingNummer = stopped.ToewijzingNummer,
            Product = stopped.Product,
            ToewijzingIngangsdatum = stopped.ToewijzingIngangsdatum,
            Begindatum = stopped.Begindatum,
            StatusAanlevering = "3",
        });
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>A 319 that refuses what a 301 granted, a day after it.</summary>
    private static Bericht Refusal(Bericht toewijzing)
    {
        var bericht = Other(toewijzing, 319);
        bericht.Antwoord = new()
        {
            ReferentieAanbieder = toewijzing.Client!.ToegewezenProducten.Find(t => t.ReferentieAanbieder is not null)!.ReferentieAanbieder!,
            VerzoekAntwoord = "1",
            RedenAfwijzingVerzoek = "2",
        };
        return bericht;
    }

    /// <summary>An empty message of another kind between the same two, a day later.</summary>
    private static Bericht Other(Bericht like, int nummer)
    {
        var bericht = new Bericht(like.Soort.Release.Find(nummer)!);
        Headers.Stamp(bericht.Header, bericht.Soort);
        bericht.Header.Afzender = like.Header.Afzender;
        bericht.Header.Ontvanger = like.Header.Ontvanger;
        return Dated(bericht, like.Dagtekening.AddDays(1));
    }

    private static Bericht Dated(Bericht bericht, DateOnly day)
    {
        bericht.Header.Dagtekening = day;
        return bericht;
    }
}
