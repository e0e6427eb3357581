using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Proef;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Pipeline.Tests.Proef;

/// <summary>Verzoeken are judged again on what was known before each, by both rule files.</summary>
public sealed class RegelsProefTests
{
    private static readonly DateOnly Dag = Voorbeeld.Dagtekening;

    [Fact]
    public async Task Each_verzoek_is_judged_on_what_was_accepted_before_it_by_run_and_then_in_canonical_order()
    {
        // Offered in the wrong order: within a run the grant of a verzoek follows it, another toewijzing precedes it.
        var bron = new MemoryProefBron(
            (3, ProefBouw.Verzoek("R-2", dagtekening: Dag.AddDays(-9))),
            (2, ProefBouw.Toewijzing(10003, "R-1")),
            (2, ProefBouw.Verzoek("R-1")),
            (2, ProefBouw.Toewijzing(10002)),
            (1, ProefBouw.Toewijzing(10001, dagtekening: Dag.AddDays(20))));
        var seen = new List<string>();
        IReadOnlyList<Besluit> Note(Bericht bericht, Dossiers.Dossier dossier, BesluitBronnen bronnen)
        {
            var client = bericht.Client!;
            seen.Add($"{client.AangevraagdeProducten[0].ReferentieAanbieder}: {string.Join(' ', dossier.ToewijzingenVan(client.Bsn).Select(stand => stand.ToewijzingNummer))}{(dossier.IsOpen(new(bericht.Aanbieder, "R-1")) ? " open" : "")}");
            Assert.Same(ProefBouw.Bronnen, bronnen);
            return [ProefBouw.Besluit(1)];
        }

        await RunAsync(bron, Note, (_, _, _) => []);

        Assert.Equal(["R-1: 10001 10002 open", "R-2: 10001 10002 10003"], seen);
    }

    [Fact]
    public async Task Only_verzoeken_of_the_period_are_judged_both_days_included()
    {
        var bron = new MemoryProefBron(
            (1, ProefBouw.Verzoek("R-1", dagtekening: Dag.AddDays(-11))),
            (2, ProefBouw.Verzoek("R-2", dagtekening: Dag.AddDays(-10))),
            (3, ProefBouw.Verzoek("R-3", dagtekening: Dag.AddDays(10))),
            (4, ProefBouw.Verzoek("R-4", dagtekening: Dag.AddDays(11))));

        var uitslag = await RunAsync(bron, ProefBouw.VanafToewijzingen(0), ProefBouw.VanafToewijzingen(0));

        Assert.Equal((2, 2, 2), (uitslag.Verzoeken, uitslag.Nu.Beoordeeld, uitslag.Straks.Beoordeeld));
        Assert.Equal((Dag.AddDays(-10), Dag.AddDays(10)), (uitslag.Van, uitslag.Tot));
    }

    [Fact]
    public async Task A_shift_is_counted_by_bepaling_by_grond_and_by_which_way()
    {
        var bron = new MemoryProefBron((1, ProefBouw.Verzoek("R-1")));

        var uitslag = await RunAsync(
            bron,
            (_, _, _) => [ProefBouw.Besluit(1), ProefBouw.Besluit(2, "TZ3"), ProefBouw.Besluit(3, "TZ3"), ProefBouw.Besluit(4, "TZ1", "TZ3"), ProefBouw.Besluit(5), ProefBouw.Besluit(6)],
            (_, _, _) => [ProefBouw.Besluit(7), ProefBouw.Besluit(1, "TZ3"), ProefBouw.Besluit(2), ProefBouw.Besluit(3, "TZ1"), ProefBouw.Besluit(4, "TZ3", "TZ1"), ProefBouw.Besluit(5)]);

        Assert.Equal((1, 6, 3, 3), (uitslag.Verzoeken, uitslag.Nu.Beoordeeld, uitslag.Nu.Administratief, uitslag.Nu.Tenzij));
        Assert.Equal((6, 3, 3), (uitslag.Straks.Beoordeeld, uitslag.Straks.Administratief, uitslag.Straks.Tenzij));
        Assert.Equal((1, 1, 1, 2, 1, 1), (uitslag.NaarTenzij, uitslag.NaarAdministratief, uitslag.AndereBepalingen, uitslag.Gelijk, uitslag.AlleenNu, uitslag.AlleenStraks));
        Assert.Equal("TZ1 1, TZ3 3", Told(uitslag.Nu.PerBepaling));
        Assert.Equal("TZ1 2, TZ3 2", Told(uitslag.Straks.PerBepaling));

        // What is unknown or false does not count.
        Assert.Equal([("TZ1", "3c"), ("TZ3", "3c")], uitslag.Nu.PerGrond.Keys.Order());
        Assert.Equal((2, 2), (uitslag.Straks.PerGrond[("TZ1", "3c")], uitslag.Straks.PerGrond[("TZ3", "3c")]));
    }

    [Fact]
    public async Task What_is_kept_no_longer_or_cannot_be_read_is_counted_apart()
    {
        var bron = new MemoryProefBron((1, ProefBouw.Toewijzing(10001)), (2, ProefBouw.Verzoek("R-1")), (3, ProefBouw.Verzoek("R-2")));
        bron.Payloads.Remove(0);
        bron.Payloads[2] = "<geen bericht/>"u8.ToArray();

        var uitslag = await RunAsync(bron, ProefBouw.VanafToewijzingen(1), ProefBouw.VanafToewijzingen(0));

        Assert.Equal((1, 2, 1), (uitslag.Verzoeken, uitslag.NietGelezen, uitslag.NaarTenzij));
    }

    private static Task<ProefUitslag> RunAsync(MemoryProefBron bron, ProefOordeel nu, ProefOordeel straks) =>
        new RegelsProef(bron, SchemaSet.Embedded, new NightSettings(), ProefBouw.BronnenOf).RunAsync(Dag.AddDays(-10), Dag.AddDays(10), nu, straks, CancellationToken.None);

    private static string Told(IReadOnlyDictionary<string, long> counts) => string.Join(", ", counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key} {count.Value}"));
}
