using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Proef;
using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Pipeline.Tests.Proef;

/// <summary>A trial on nights in a real PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class ProefNightTests(PostgresFixture postgres)
{
    private static readonly DateOnly Dag = Voorbeeld.Dagtekening;

    [Fact]
    public async Task What_was_accepted_about_the_client_is_replayed_and_nothing_is_stored()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await night.RunAsync(ProefBouw.Toewijzing(10001), ProefBouw.Verzoek("R-1"));
        await night.RunAsync(Voorbeeld.Antwoord());

        // Refused: the Identificatie was used before. The one of April is outside the period.
        var twice = ProefBouw.Verzoek("R-9");
        twice.Header.Identificatie = "I-R-1";
        var verzoek = ProefBouw.Verzoek("R-2", Voorbeeld.AndereAanbieder);
        night.Vandaag = new(2026, 4, 2);
        await night.RunAsync(verzoek, twice, ProefBouw.Verzoek("R-3", "98000003", new(2026, 4, 1)));
        const string counts = "select (select count(*) from bron.run), (select count(*) from kern.bericht), (select count(*) from kern.gt_besluit)";
        var before = await night.AskAsync(counts);
        var bron = new ProefQueries(database.Writer, PostgresResilience.Create(new PostgresResilienceOptions(), TimeProvider.System));
        var seen = new List<string>();
        IReadOnlyList<Besluit> Note(Bericht bericht, Dossiers.Dossier dossier, BesluitBronnen bronnen)
        {
            var referentie = bericht.Client!.AangevraagdeProducten[0].ReferentieAanbieder;
            seen.Add($"{referentie} {dossier.ToewijzingenVan(bericht.Client!.Bsn).Count()} {dossier.HasAntwoord(new(Voorbeeld.Aanbieder, "R-1"), "2")}");
            return [ProefBouw.Besluit(1)];
        }

        var maand = await bron.LaatsteMaandAsync(new(2026, 4, 2), CancellationToken.None);
        var uitslag = await new RegelsProef(bron, SchemaSet.Embedded, new NightSettings(), ProefBouw.BronnenOf)
            .RunAsync(maand!.Value, new(2026, 3, 31), Note, ProefBouw.VanafToewijzingen(1), CancellationToken.None);

        Assert.Equal(new DateOnly(2026, 3, 1), maand);
        Assert.Equal(["R-1 1 False", "R-2 1 True"], seen);
        Assert.Equal((2, 2, 0), (uitslag.Verzoeken, uitslag.NaarTenzij, uitslag.NietGelezen));
        Assert.Equal(before, await night.AskAsync(counts));
    }

    [Fact]
    public async Task The_last_whole_month_is_that_of_the_last_verzoek_before_this_month()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await night.RunAsync(ProefBouw.Verzoek("R-1"));
        var bron = new ProefQueries(database.Writer, PostgresResilience.Create(new PostgresResilienceOptions(), TimeProvider.System));

        Assert.Null(await bron.LaatsteMaandAsync(new(2026, 3, 31), CancellationToken.None));
        Assert.Equal(new(2026, 3, 1), await bron.LaatsteMaandAsync(new(2026, 4, 1), CancellationToken.None));
        Assert.Equal(new(2026, 3, 1), await bron.LaatsteMaandAsync(new(2026, 12, 1), CancellationToken.None));
        Assert.Empty(await bron.EenhedenAsync(Dag.AddDays(1), Dag.AddDays(30), CancellationToken.None));
        Assert.Equal("0037", Assert.Single(await bron.EenhedenAsync(Dag, Dag, CancellationToken.None)).Gemeente);
    }
}
