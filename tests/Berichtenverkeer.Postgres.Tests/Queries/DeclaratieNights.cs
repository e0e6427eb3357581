using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Tests.Queries;

/// <summary>Nights in which a test says of each line of a declaratie how it was judged.</summary>
internal static class DeclaratieNights
{
    /// <summary>A line that is granted on a toewijzing.</summary>
    public static PrestatieToets Toegekend(long toewijzing = 1001) => new()
    {
        IsToegekend = true,
        Toewijzing = new(toewijzing),
        Toewijzingsdatum = Messages.Day(4),
        Toewijzingstijd = new(10, 0),
        RekenEenheid = "01",
        RekenVolume = 60,
        PlafondPeriode = 600,
        PlafondTotaal = 600,
        GebruiktVolume = 0,
        GebruiktBedrag = 0,
        RestVolume = 540,
    };

    /// <summary>A line that breaks rules.</summary>
    public static PrestatieToets Afgewezen(params string[] regels) => Toegekend() with
    {
        IsToegekend = false,
        Breuken = [.. regels.Select(regel => RuleRegistry.Find(regel)!)],
        GebruiktVolume = 570,
        RestVolume = 30,
    };

    /// <summary>A line for which there is no toewijzing.</summary>
    public static PrestatieToets ZonderToewijzing { get; } = new() { IsToegekend = false, Breuken = [RuleRegistry.Find("TR338")!] };

    /// <summary>A line of a client that was refused.</summary>
    public static PrestatieToets NietBeoordeeld { get; } = new() { IsToegekend = false, IsNietBeoordeeld = true };

    /// <summary>A night in which every line is granted on the toewijzing that it names.</summary>
    public static Task NightAsync(StoreCase store, params Bericht[] messages) => NightAsync(store, prestatie => Toegekend(prestatie.ToewijzingNummer!.Value), messages);

    /// <summary>A night in which lines are judged; null refuses the whole declaratie.</summary>
    public static async Task NightAsync(StoreCase store, Func<Prestatie, PrestatieToets?> judge, params Bericht[] messages)
    {
        var (lease, chunk) = await store.ClaimAsync(messages);
        await store.Store.CommitChunkAsync(lease, [.. chunk.Select(one => Judged(one, judge))], CancellationToken.None);
        Assert.True(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.True(await store.Store.CloseRunAsync(lease.Run, CancellationToken.None));
    }

    private static JudgedBericht Judged(JudgedBericht one, Func<Prestatie, PrestatieToets?> judge)
    {
        if (one.Bericht!.Soort.Nummer is not (303 or 323))
            return one;
        List<PrestatieToets?> toetsen = [.. one.Bericht.Clienten.SelectMany(client => client.Prestaties).Select(judge)];
        if (toetsen.Contains(null))
            return one with { Uitkomst = Uitkomst.Afgekeurd };
        return one with
        {
            Uitkomst = toetsen.TrueForAll(toets => toets!.IsToegekend) ? Uitkomst.Geaccepteerd : Uitkomst.DeelsAfgewezen,
            Toetsen = toetsen!,
        };
    }
}
