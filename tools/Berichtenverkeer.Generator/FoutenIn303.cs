namespace Berichtenverkeer.Generator;

/// <summary>How a declaratie of release 2.3 (303) is refused: an aanbieder that has not changed over yet.</summary>
internal static class FoutenIn303
{
    public static IReadOnlyList<ZaakFout> All { get; } = [.. Toewijzing(), .. Volume(), .. Referentie()];

    private static IEnumerable<ZaakFout> Toewijzing() =>
    [
        Of(FoutSoort.Regel303TR304, zaak => zaak.DeclareerVreemd(zaak.Regel(new() { ToewijzingNummer = zaak.Regio.NewToewijzingNummer() }, zaak.Maand, 1))),
        Of(FoutSoort.Regel303TR338, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10);
            var wrong = zaak.Regel(toewijzing, zaak.Maand, 1);
            wrong.ToewijzingNummer = zaak.Regio.NewToewijzingNummer();
            zaak.Declareer((wrong, "TR338"), (zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 1), string.Empty));
        }),
        Of(FoutSoort.Regel303TR338Beschikking, zaak =>
        {
            // Of one product there are two toewijzingen in this period, of the other there is one.
            var (one, other) = (zaak.Wijs("16", "4", 10, eind: zaak.Maand.AddDays(9)), zaak.Wijs("16", "4", 10, ingang: zaak.Maand.AddDays(10)));
            var only = zaak.Wijs("16", "4", 10, code: zaak.AndereCode);
            foreach (var toewijzing in new[] { one, other, only })
                toewijzing.ToewijzingNummer = null;
            var (right, before) = (zaak.Regel(only, zaak.Maand, 1), zaak.Regel(one, zaak.Maand.AddMonths(-1), 1));
            var wrong = zaak.Regel(only, zaak.Maand.AddMonths(-1), 1);
            wrong.ProductCode = zaak.Product.Code;
            (wrong.Begindatum, wrong.Einddatum) = (right.Begindatum, right.Einddatum);
            var elders = zaak.Regel(only, zaak.Maand.AddMonths(-2), 1);
            elders.BeschikkingNummer++;
            zaak.Declareer((right, string.Empty), (wrong, "TR338"), (before, string.Empty), (elders, "TR338"));
        }),
        Of(FoutSoort.Regel303TR339, zaak =>
        {
            var wrong = zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1);
            wrong.ProductCategorie = zaak.AndereCategorie;
            zaak.Declareer((wrong, "TR339"));
        }),
        Of(FoutSoort.Regel303TR340, zaak => zaak.Declareer((zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1, code: zaak.AndereCode), "TR340"))),
        Of(FoutSoort.Regel303TR341, zaak => zaak.Declareer((zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1, eenheid: "14"), "TR341"))),
        Of(FoutSoort.Regel303TR307, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10, ingang: zaak.Maand);
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 1), "TR307"));
        }),
        Of(FoutSoort.Regel303TR308, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10, eind: zaak.Maand.AddDays(-1));
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand, 1), "TR308"));
        }),
    ];

    private static IEnumerable<ZaakFout> Volume() =>
    [
        Of(FoutSoort.Regel303TR321, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10);
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand, 11), "TR321"), (zaak.Regel(toewijzing, zaak.Maand, 10), string.Empty));
        }),
        Of(FoutSoort.Regel303TR322, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "6", 30);
            zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 30), string.Empty), (zaak.Regel(toewijzing, zaak.Maand, 1), "TR322"));
        }),
    ];

    private static IEnumerable<ZaakFout> Referentie() =>
    [
        Of(FoutSoort.Regel303TR314, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10);
            var first = zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 1);
            var wrong = zaak.Regel(toewijzing, zaak.Maand, 1);
            wrong.ReferentieNummer = first.ReferentieNummer;
            zaak.Declareer((first, string.Empty));
            zaak.Declareer((wrong, "TR314"));
        }),
        Of(FoutSoort.Regel303TR323, zaak => zaak.Declareer((zaak.Credit(zaak.Regel(zaak.Wijs("16", "4", 10), zaak.Maand, 1), vorig: zaak.Nummer()), "TR323"))),
        Of(FoutSoort.Regel303TR333, zaak =>
        {
            var toewijzing = zaak.Wijs("16", "4", 10);
            var first = zaak.Declareer((zaak.Regel(toewijzing, zaak.Maand, 1), string.Empty)).Declaratie!;

            // With one number on one day the bytes would decide which comes first.
            first.DeclaratieDagtekening = zaak.Dag.AddDays(-1);
            zaak.DeclareerKop("TR333", declaratie => declaratie.DeclaratieNummer = first.DeclaratieNummer, zaak.Regel(toewijzing, zaak.Maand.AddMonths(-1), 1));
        }),
        Of(FoutSoort.Regel303TR390, zaak =>
        {
            var (bsn, debet) = zaak.Regio.VerledenOf(zaak.Basis).Gecrediteerd!.Value;
            zaak.Declareer(bsn, (zaak.Credit(debet), "TR390"));
        }) with
        {
            Fits = basis => basis.Regio.VerledenOf(basis.Bericht).Gecrediteerd is not null,
        },
    ];

    private static ZaakFout Of(FoutSoort soort, Action<FoutZaak> tell) => new(soort, _ => true, tell) { In23 = true };
}
