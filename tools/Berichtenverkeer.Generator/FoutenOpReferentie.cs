namespace Berichtenverkeer.Generator;

/// <summary>How the rules on numbers, credits and the order of declaraties are broken.</summary>
internal static class FoutenOpReferentie
{
    public static IReadOnlyList<ZaakFout> All { get; } = [.. Kop(), .. Debets(), .. Credits()];

    private static IEnumerable<ZaakFout> Kop() =>
    [
        new(FoutSoort.RegelTR318, Always, zaak => zaak.DeclareerKop(
            "TR318",
            declaratie => (declaratie.PeriodeBegindatum, declaratie.PeriodeEinddatum) = (zaak.Maand.AddMonths(-1), zaak.Maand.AddDays(-1)),
            zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand.AddMonths(-1), 1))),
        new(FoutSoort.RegelTR333, Always, zaak => zaak.DeclareerKop(
            "TR333",
            declaratie => declaratie.DeclaratieNummer = zaak.Basis.Declaratie!.DeclaratieNummer,
            zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1))),
    ];

    private static IEnumerable<ZaakFout> Debets() =>
    [
        new(FoutSoort.RegelTR314, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10);
            var first = zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 1);
            var wrong = zaak.Regel(toewijzing, zaak.Maand, 1);
            wrong.ReferentieNummer = first.ReferentieNummer;
            zaak.Declareer((first, string.Empty));
            zaak.Declareer((wrong, "TR314"));
        }),
        new(FoutSoort.RegelTR389, Always, zaak =>
        {
            var toewijzing = zaak.WijsBudget(600_000, zaak.Product.Categorie);
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand, 1), string.Empty));

            // Another code of the same category is another debit.
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand, 2), "TR389"), (zaak.Regel(toewijzing, zaak.Maand, 2, code: zaak.AndereCode), string.Empty));
        }),
    ];

    private static IEnumerable<ZaakFout> Credits() =>
    [
        new(FoutSoort.RegelTR323, Always, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10);
            zaak.Declareer((zaak.Credit(zaak.Regel(toewijzing, zaak.Maand, 1), vorig: zaak.Nummer()), "TR323"), (zaak.Regel(toewijzing, zaak.Maand, 1), string.Empty));
        }),
        new(FoutSoort.RegelTR323Nacht, Always, zaak =>
        {
            // A debit of the same night is judged after all credits.
            var debet = zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1);
            zaak.Declareer((debet, string.Empty));
            zaak.Declareer((zaak.Credit(debet), "TR323"));
        }),
        new(FoutSoort.RegelTR323Afwijkend, basis => Verleden(basis).Toegekend is not null, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10);
            zaak.Declareer((zaak.Credit(zaak.Regel(toewijzing, zaak.Maand, 1), vorig: Verleden(zaak).Toegekend!.Value.Debet.ReferentieNummer), "TR323"));
        }),
        new(FoutSoort.RegelTR323Afgewezen, basis => Verleden(basis).Afgewezen is not null, zaak =>
        {
            var (bsn, debet) = Verleden(zaak).Afgewezen!.Value;
            zaak.Declareer(bsn, (zaak.Credit(debet), "TR323"));
        })
        {
            Clienten = basis => [Verleden(basis).Afgewezen!.Value.Bsn],
        },
        new(FoutSoort.RegelTR390, basis => Verleden(basis).Gecrediteerd is not null, zaak =>
        {
            var (bsn, debet) = Verleden(zaak).Gecrediteerd!.Value;
            zaak.Declareer(bsn, (zaak.Credit(debet), "TR390"));
        }),
    ];

    private static bool Always(FoutBasis basis) => true;

    private static FoutVerleden Verleden(FoutBasis basis) => basis.Regio.VerledenOf(basis.Bericht);

    private static FoutVerleden Verleden(FoutZaak zaak) => zaak.Regio.VerledenOf(zaak.Basis);
}
