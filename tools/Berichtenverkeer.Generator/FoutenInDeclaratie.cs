using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>How each rule inside a declaratie (323) and its answer (325) is broken.</summary>
internal static class FoutenInDeclaratie
{
    public static IReadOnlyList<RegelFout> All { get; } = [.. Declaraties(), .. Prestaties(), Antwoord()];

    private static IEnumerable<RegelFout> Declaraties() =>
    [
        Declaratie(FoutSoort.RegelCS100, "CS100", _ => true, (d, _) => (d.PeriodeBegindatum, d.PeriodeEinddatum) = (new(2020, 12, 1), new(2020, 12, 31))),
        Declaratie(FoutSoort.RegelCS340, "CS340", _ => true, (d, _) => d.PeriodeEinddatum = d.PeriodeEinddatum.AddDays(-1)),
        Declaratie(FoutSoort.RegelTR137, "TR137", b => b.Dagtekening.AddDays(1).Day != 1, (d, b) =>
        {
            d.PeriodeBegindatum = new(b.Dagtekening.Year, b.Dagtekening.Month, 1);
            d.PeriodeEinddatum = d.PeriodeBegindatum.AddMonths(1).AddDays(-1);
        }),
        Declaratie(FoutSoort.RegelTR358, "TR358", b => b.Declaratie!.TotaalIngediendBedrag.Bedrag > 0, (d, _) => d.TotaalIngediendBedrag.Bedrag++),
    ];

    private static IEnumerable<RegelFout> Prestaties() =>
    [
        Debet(FoutSoort.RegelCD060, "CD060", _ => true, (p, _) => p.VorigReferentieNummer = "F-VORIG"),
        Debet(FoutSoort.RegelCD087, "CD087", p => p.ProductTarief is not null, (p, _) => p.ProductTarief = null),
        Debet(FoutSoort.RegelCS337, "CS337", _ => true, (p, _) => p.Begindatum = p.Begindatum.AddMonths(-1)),
        Debet(FoutSoort.RegelCS339, "CS339", p => p.Eenheid == "83", (p, _) => p.GeleverdVolume++),
        Debet(FoutSoort.RegelTR335, "CS100 TR335", _ => true, (p, _) => (p.Begindatum, p.Einddatum) = (new(2019, 11, 1), new(2019, 11, 30))),
        Debet(FoutSoort.RegelCS325, "CS325", p => p.Eenheid != "83", (p, b) => Add(b, p, "F-NUL", "F-VORIG", new() { Bedrag = 0, DebetCredit = "C" })),
        Debet(FoutSoort.RegelTR315, "TR315", _ => true, (p, b) =>
        {
            Add(b, p, "F-EEN", "F-VORIG", Tegen(p));
            Add(b, p, "F-TWEE", "F-VORIG", Tegen(p));
        }),
        Debet(FoutSoort.RegelTR316, "TR316", _ => true, (p, b) => Add(b, p, "F-EEN", p.ReferentieNummer, Tegen(p))),
        Debet(FoutSoort.RegelTR416, "TR416", _ => true, (p, b) => Add(b, p, "F-EEN", null, p.IngediendBedrag)),
    ];

    private static RegelFout Antwoord() => RegelFout.In<DeclaratieAntwoord>(
        FoutSoort.RegelTR342,
        "TR342",
        [325],
        b => b.DeclaratieAntwoord is { } antwoord ? [antwoord] : [],
        (a, _) => a.TotaalToegekendBedrag.Bedrag > 1 && a.RetourCodes.TrueForAll(code => code is "0200" or "8001"),
        (a, _) => a.TotaalToegekendBedrag.Bedrag--);

    private static RegelFout Declaratie(FoutSoort soort, string codes, Func<Bericht, bool> fits, Action<Declaratie, Bericht> change) =>
        RegelFout.In<Declaratie>(soort, codes, [323], b => b.Declaratie is { } declaratie ? [declaratie] : [], (_, b) => fits(b), change);

    private static RegelFout Debet(FoutSoort soort, string codes, Func<Prestatie, bool> fits, Action<Prestatie, Bericht> change) =>
        RegelFout.In<Prestatie>(soort, codes, [323], b => b.Clienten.SelectMany(c => c.Prestaties), (p, _) => p.IngediendBedrag.DebetCredit == "D" && fits(p), change);

    private static BedragMetDC Tegen(Prestatie debet) => new() { Bedrag = debet.IngediendBedrag.Bedrag, DebetCredit = "C" };

    /// <summary>Adds a line like another one and keeps the total right.</summary>
    private static void Add(Bericht bericht, Prestatie like, string nummer, string? vorig, BedragMetDC bedrag)
    {
        bericht.Clienten.First(client => client.Prestaties.Contains(like)).Prestaties.Add(new()
        {
            ReferentieNummer = nummer,
            VorigReferentieNummer = vorig,
            ToewijzingNummer = like.ToewijzingNummer,
            ProductCategorie = like.ProductCategorie,
            ProductCode = like.ProductCode,
            Begindatum = like.Begindatum,
            Einddatum = like.Einddatum,
            GeleverdVolume = like.GeleverdVolume,
            Eenheid = like.Eenheid,
            ProductTarief = like.ProductTarief,
            IngediendBedrag = bedrag,
        });
        var total = bericht.Clienten.SelectMany(client => client.Prestaties).Sum(prestatie => prestatie.IngediendBedrag.Getekend);
        bericht.Declaratie!.TotaalIngediendBedrag = new() { Bedrag = Math.Abs(total), DebetCredit = total < 0 ? "C" : "D" };
    }
}
