using System.Security.Cryptography;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Outbox;

/// <summary>Nights in which every message is accepted and answered.</summary>
internal sealed class AnswerCase : IAsyncDisposable
{
    private static readonly AntwoordComposer Composer = new(SchemaSet.Embedded);

    private AnswerCase(StoreCase store) => Case = store;

    public StoreCase Case { get; }

    public static async Task<AnswerCase> NewAsync(PostgresFixture postgres) => new(await StoreCase.NewAsync(postgres));

    public static Envelope Di01(int nummer, string functie = "JW305", string ontvanger = Messages.Gemeente) => new(
        "Di01", $"3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be{nummer:000}", null, Messages.Aanbieder, ontvanger, "20260506021503", functie);

    public static Intake Fo01(string crossRefnummer, string code, byte nummer = 1) => new(
        new()
        {
            Origin = "fout.xml",
            Length = 10,
            Envelope = new("Fo01", $"3f6f1f0e-8a52-4c1b-9d77-2f4d1a9bf{nummer:000}", crossRefnummer, "VECOZO", Messages.Gemeente, "20260507021503", null, code, "client", "niet goed", "JW306-00010000"),
        },
        SHA256.HashData([nummer]),
        null);

    /// <summary>A run with settings as the tool stores them.</summary>
    public Task<Run> OpenAsync(AntwoordModus modus = AntwoordModus.Direct, RunSoort soort = RunSoort.Verwerk, string gemeenten = """[{"code":"0014"}]""", int day = 6) =>
        Case.Store.OpenRunAsync(
            new(
                soort,
                Messages.Day(day),
                new(2026, 5, day, 0, 15, 3, TimeSpan.Zero),
                "0.1.0",
                "{\"gemeenten\":" + gemeenten + ""","antwoord":{"applicatie":"Suite","versie":"0012","subversie":"0003","modi":{"*":{"standaard":"MODUS"}}}}""".Replace("MODUS", AntwoordModi.NameOf(modus), StringComparison.Ordinal)),
            CancellationToken.None);

    /// <summary>A whole night.</summary>
    public async Task<Run> NightAsync(Run run, params Intake[] offers)
    {
        await Case.TakeInAsync(run, offers);
        run = await Case.Store.FixNightAsync(run, CancellationToken.None);
        while (await Case.Store.ClaimUnitAsync(run, CancellationToken.None) is { } lease)
        {
            await Case.Store.CommitChunkAsync(lease, await AnsweredAsync(lease), CancellationToken.None);
            Assert.True(await Case.Store.FinishUnitAsync(lease, CancellationToken.None));
        }

        await Case.Store.ComposeFaultsAsync(run, CancellationToken.None);
        Assert.True(await Case.Store.CloseRunAsync(run, CancellationToken.None));
        return run;
    }

    /// <summary>The work of a unit, accepted and answered.</summary>
    public async Task<IReadOnlyList<JudgedBericht>> AnsweredAsync(UnitLease lease)
    {
        var modi = lease.Run.Instellingen.Contains("na-vrijgave", StringComparison.Ordinal) ? AntwoordModus.NaVrijgave
            : lease.Run.Instellingen.Contains("proef", StringComparison.Ordinal) ? AntwoordModus.Proef : AntwoordModus.Direct;
        return
        [
            .. (await Case.JudgedAsync(lease)).Select(one => one with
            {
                Antwoord = Composer.Compose(one.Bericht!, Verdict.Accepted, SHA256.HashData(Messages.Write(one.Bericht!)), lease.Run.OpDatum, modi),
            }),
        ];
    }

    public static string IdentificatieOf(Bericht heen) => AntwoordIdentiteit.IdentificatieRetour(SHA256.HashData(Messages.Write(heen)));

    public static string ReferentieOf(Bericht heen) => AntwoordIdentiteit.ReferentieRetour(SHA256.HashData(Messages.Write(heen)));

    public ValueTask DisposeAsync() => Case.DisposeAsync();
}
