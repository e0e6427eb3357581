using Berichtenverkeer.Generator;
using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.Pipeline.Tests.Nights;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using static Berichtenverkeer.Pipeline.Tests.Declareren.DeclaratieBouw;

namespace Berichtenverkeer.Pipeline.Tests.Declareren;

/// <summary>Never more is granted than was assigned, and what is answered is what is booked.</summary>
[Collection(PostgresTests.Name)]
public sealed class CeilingTests(PostgresFixture postgres)
{
    private static readonly DateOnly Januari = new(2026, 1, 1);
    private static readonly DateOnly Februari = new(2026, 2, 1);

    [Fact]
    public async Task Of_a_generated_night_the_answers_add_up_to_what_stands_and_nothing_passes_a_ceiling()
    {
        using var set = new NightSet(21, 400, FoutenPlan.Elk(1));
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var engine = new Engine(database, set.Served);
        await engine.RunAsync(set.History, RunSoort.Historie);
        await engine.RunAsync(set.Folder);

        var answered = (await AnswersAsync(database)).Split(" / ").Sum(answer => long.Parse(answer.Split(' ')[4], System.Globalization.CultureInfo.InvariantCulture));
        var standing = await night.AskAsync("""
            select sum(p.bedrag_getekend) from kern.prestatie p
            where p.oordeel = 'toegekend' and p.ingetrokken_door_run is null and exists (select from bron.antwoord a where a.heen_bericht_id = p.bericht_id)
            """);
        Assert.Equal(standing, answered.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.NotEqual(0, answered);
        Assert.Equal("0", await night.AskAsync("select count(*) from kern.prestatie where oordeel = 'toegekend' and debet_credit = 'D' and (rest_volume < 0 or rest_budget < 0 or reken_volume > plafond_periode)"));
        Assert.NotEqual("0", await night.AskAsync("select count(*) from kern.prestatie where oordeel = 'toegekend' and plafond_totaal is not null"));
    }

    [Fact]
    public async Task A_night_that_is_fixed_later_waits_for_one_that_has_begun_on_the_same_declarant()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await night.RunAsync(Toewijzing(10001, 12, "6", Januari, new(2026, 12, 31)));
        var opened = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        var first = new Engine(database, owner: "a");
        var second = new Engine(database, owner: "b");

        // The one that opens first is fixed last, at the moment at which the other has judged and not yet stored.
        var early = first.RunAsync(
            night.Write([Bytes(Declaratie("A", Februari, Debet("RN-1", 10001, Januari, 10)))]),
            store: new HeldStore(
                first.Store,
                async () =>
                {
                    opened.SetResult();
                    await begun.Task;
                },
                () => Task.CompletedTask),
            opDatum: SmallNight.OpDatum);
        await opened.Task;
        var late = second.RunAsync(
            night.Write([Bytes(Declaratie("B", Februari, Debet("RN-2", 10001, Februari, 10)))]),
            store: new HeldStore(
                second.Store,
                () => Task.CompletedTask,
                async () =>
                {
                    begun.SetResult();
                    await Task.WhenAny(early, Task.Delay(1_000));
                }),
            opDatum: SmallNight.OpDatum);
        await Task.WhenAll(early, late);

        Assert.Equal("RN-1 afgewezen TR322 / RN-2 toegekend -", await night.AskAsync(Regels));
    }

    [Fact]
    public async Task A_step_that_takes_longer_than_a_lease_keeps_its_unit()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var engine = new Engine(database, leaseSeconds: 0.6);

        // Two lanes and one unit: the lane that has nothing to do takes a unit whose lease ends.
        await engine.RunAsync(
            night.Write([Bytes(Toewijzing(10001, 12, "6", Januari, new(2026, 12, 31)))]),
            store: new HeldStore(engine.Store, () => Task.CompletedTask, () => Task.Delay(2_000)),
            settings: new NightSettings { Parallelism = 2 },
            opDatum: SmallNight.OpDatum);

        Assert.Equal("1", await night.AskAsync("select fencing from bron.eenheid"));
    }

    [Fact]
    public async Task Two_engines_at_once_grant_what_one_may()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var nummers = Enumerable.Range(1, 10).Select(i => 10_000L + i).ToList();
        await night.HistoryAsync([.. nummers.Select(nummer => Toewijzing(nummer, 12, "6", Januari, new(2026, 12, 31)))]);
        var januari = night.Write([.. nummers.Select(nummer => Bytes(Declaratie($"J{nummer}", Februari, Debet($"RN-J{nummer}", nummer, Januari, 10))))]);
        var februari = night.Write([.. nummers.Select(nummer => Bytes(Declaratie($"F{nummer}", Februari, Debet($"RN-F{nummer}", nummer, Februari, 10))))]);

        await Task.WhenAll(
            new Engine(database, owner: "a").RunAsync(januari, opDatum: SmallNight.OpDatum),
            new Engine(database, owner: "b").RunAsync(februari, opDatum: SmallNight.OpDatum));

        Assert.Equal("10", await night.AskAsync("select count(*) from kern.prestatie where oordeel = 'toegekend'"));
        Assert.Equal("600", await night.AskAsync("select distinct sum(geleverd_volume) * 60 from kern.prestatie where oordeel = 'toegekend' group by toewijzing_sleutel"));
        Assert.Equal("0", await night.AskAsync("select count(*) from bron.run where fase <> 'gesloten'"));
    }
}
