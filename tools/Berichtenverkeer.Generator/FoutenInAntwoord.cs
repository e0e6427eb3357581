using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>How an own answer (325) on a declaratie of the past is wrong: it then has no effect.</summary>
internal static class FoutenInAntwoord
{
    public static IReadOnlyList<ZaakFout> All { get; } =
    [
        Of(FoutSoort.RegelTR337, "TR337", (zaak, bericht) => bericht.Header.DeclaratieIdentificatie = zaak.Nummer()),
        Of(FoutSoort.RegelTR337Dag, "TR337", (_, bericht) => bericht.Header.DeclaratieDagtekening = bericht.Header.DeclaratieDagtekening!.Value.AddDays(-1)),
        Of(FoutSoort.RegelTR371, "TR371", (_, bericht) => bericht.Header.BerichtXsdVersieRetour = "1.0.1"),
        Of(FoutSoort.RegelTR376, "TR376", (zaak, bericht) => bericht.DeclaratieAntwoord!.DeclaratieNummer = zaak.Nummer()),
        Of(FoutSoort.RegelTR366, "TR366", (zaak, bericht) => Refuse(zaak, bericht, (_, line) => line.ReferentieNummer = zaak.Nummer())),
        Of(FoutSoort.RegelTR367, "TR367", (zaak, bericht) => Refuse(zaak, bericht, (_, line) => line.ToewijzingNummer = zaak.Regio.NewToewijzingNummer())),
        Of(FoutSoort.RegelTR304Antwoord, "TR304", (zaak, bericht) => Refuse(zaak, bericht, (client, _) => client.Bsn = zaak.Regio.NewBsn())),
    ];

    private static ZaakFout Of(FoutSoort soort, string code, Action<FoutZaak, Bericht> change) => new(
        soort,
        basis => basis.Regio.VerledenOf(basis.Bericht).Declaratie is not null,
        zaak => zaak.Antwoord(zaak.Regio.VerledenOf(zaak.Basis).Declaratie!, code, bericht => change(zaak, bericht)));

    /// <summary>Returns the first line of the declaratie, changed in one thing.</summary>
    private static void Refuse(FoutZaak zaak, Bericht bericht, Action<Client, Prestatie> change)
    {
        var op = zaak.Regio.VerledenOf(zaak.Basis).Declaratie!;
        var refused = op.Clienten[0].Prestaties[0].ReferentieNummer;
        DeclaratieAntwoorden.Fill(bericht, op, new Dictionary<string, string>(StringComparer.Ordinal) { [refused] = "TR321" });
        var client = bericht.Clienten[0];
        change(client, client.Prestaties[0]);
    }
}
