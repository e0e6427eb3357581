using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Pipeline.Tests.Judging;

/// <summary>What rules, retouren and quarantaine do to each other, through the whole engine into a real PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class JudgedNightTests(PostgresFixture postgres)
{
    private const string Outcomes = "select bericht, uitkomst, reden from bron.bericht order by bericht, identificatie";
    private const string Starts = "select begindatum::text from kern.start_product where status_aanlevering = '1' and not retour and ingetrokken_door_run is null order by 1";

    [Fact]
    public async Task A_start_on_an_unknown_toewijzing_is_refused_and_answered()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);

        await night.RunAsync(Voorbeeld.Start());

        Assert.Equal("JW305 afgekeurd -", await night.AskAsync(Outcomes));
        Assert.Equal("TR019 9019 /Bericht/Client/StartProducten/StartProduct[1]/ToewijzingNummer False", await night.AskAsync("select code, retourcode, pad, signaal from bron.bevinding"));
        Assert.Equal("JW306 proef samengesteld", await night.AskAsync("select bericht, modus, toestand from bron.antwoord"));
        Assert.Equal("", await night.AskAsync(Starts));
    }

    [Fact]
    public async Task Nothing_is_refused_for_want_of_what_may_be_in_quarantaine()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var toewijzing = Voorbeeld.Toewijzing();
        toewijzing.Client!.Commentaar = new string('a', 5_000);
        var other = Voorbeeld.Start();
        other.Client!.Bsn = Voorbeeld.AndereBsn;
        other.Header.Identificatie = "ANDER";

        await night.RunAsync("{}", new NightSettings { Limits = ReadingLimits.Default with { MaxTextBytes = 1_000 } }, toewijzing, Voorbeeld.Start(), other);

        Assert.Equal("afgekeurd - JW305 / quarantaine grens - / quarantaine wacht_op JW305", await night.AskAsync("select uitkomst, reden, bericht from bron.bericht order by uitkomst, reden"));
        Assert.Equal("1", await night.AskAsync("select count(*) from bron.antwoord"));
        Assert.Equal("True", await night.AskAsync($"select tekst like '%bericht ' || (select bericht_id from bron.bericht where reden = 'grens') || ' in quarantaine%' from bron.bericht where reden = 'wacht_op'"));
    }

    [Fact]
    public async Task What_waited_is_accepted_once_both_are_restored()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var toewijzing = Voorbeeld.Toewijzing();
        toewijzing.Client!.Commentaar = new string('a', 5_000);
        await night.RunAsync("{}", new NightSettings { Limits = ReadingLimits.Default with { MaxTextBytes = 1_000 } }, toewijzing, Voorbeeld.Start());
        var waiting = (await night.AskAsync("select bericht_id from bron.bericht order by 1")).Split(" / ").Select(id => long.Parse(id, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        await night.Engine.RestoreAsync(waiting, SmallNight.OpDatum.AddDays(1));

        Assert.Equal("JW301 geaccepteerd - / JW305 geaccepteerd -", await night.AskAsync(Outcomes));
        Assert.Equal("2026-01-12", await night.AskAsync(Starts));
    }

    [Fact]
    public async Task A_removal_and_its_replacement_on_one_day_are_both_accepted()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await night.RunAsync(Voorbeeld.Toewijzing(), Voorbeeld.Start());
        var replacement = Voorbeeld.Start();
        replacement.Header.Identificatie = "A-VERVANGER";
        replacement.Client!.StartProducten[0].Begindatum = new(2026, 1, 13);
        var removal = Voorbeeld.Start();
        removal.Header.Identificatie = "B-VERWIJDER";
        removal.Client!.StartProducten[0].StatusAanlevering = "3";

        await night.RunAsync(replacement, removal);

        Assert.Equal("0", await night.AskAsync("select count(*) from bron.bericht where uitkomst <> 'geaccepteerd'"));
        Assert.Equal("2026-01-13", await night.AskAsync(Starts));
    }

    [Fact]
    public async Task A_first_delivery_and_its_removal_on_one_day_leave_nothing()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var removal = Voorbeeld.Start();
        removal.Header.Identificatie = "A-VERWIJDER";
        removal.Client!.StartProducten[0].StatusAanlevering = "3";
        var first = Voorbeeld.Start();
        first.Header.Identificatie = "B-EERSTE";

        await night.RunAsync(Voorbeeld.Toewijzing(), removal, first);

        Assert.Equal("0", await night.AskAsync("select count(*) from bron.bericht where uitkomst <> 'geaccepteerd'"));
        Assert.Equal("", await night.AskAsync(Starts));
    }

    [Fact]
    public async Task A_retour_in_the_input_is_the_answer_and_outranks_ours()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);

        await night.RunAsync(Voorbeeld.Start(), RetourOf(Voorbeeld.Start()));

        Assert.Equal("geaccepteerd afgekeurd geaccepteerd", await night.AskAsync("select uitkomst, oordeel_motor, oordeel_retour from kern.bericht where nummer = 305"));
        Assert.Equal("2026-01-12", await night.AskAsync(Starts));
        Assert.Equal("", await night.AskAsync("select 1 from bron.antwoord"));
    }

    [Fact]
    public async Task A_retour_in_a_later_night_lets_an_unsent_answer_lapse()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await night.RunAsync(Voorbeeld.Start());

        await night.RunAsync(RetourOf(Voorbeeld.Start()));

        Assert.Equal("vervallen", await night.AskAsync("select toestand from bron.antwoord"));
        Assert.Equal("2026-01-12", await night.AskAsync(Starts));
    }

    [Fact]
    public async Task An_own_message_that_breaks_a_rule_has_no_effect_and_stands_on_the_worklist()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var toewijzing = Voorbeeld.Toewijzing();
        toewijzing.Client!.ToegewezenProducten[0].ReferentieAanbieder = "ONBEKEND";

        await night.RunAsync(toewijzing);

        Assert.Equal("JW301", await night.AskAsync("select distinct bericht from kern.eigen_berichten"));
        Assert.Equal("0", await night.AskAsync("select count(*) from kern.toewijzing_actueel"));
        Assert.Equal("", await night.AskAsync("select 1 from bron.antwoord"));
    }

    [Theory]
    [InlineData("uit", "geaccepteerd", "")]
    [InlineData("signaal", "geaccepteerd", "TR019 True")]
    [InlineData("aan", "afgekeurd", "TR019 False")]
    public async Task A_rule_refuses_only_when_the_run_has_it_on(string stand, string uitkomst, string bevindingen)
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);

        await night.RunAsync("""{"regels":{"*":{},"0037":{"TR019":"STAND"}}}""".Replace("STAND", stand, StringComparison.Ordinal), new NightSettings(), Voorbeeld.Start());

        Assert.Equal(uitkomst, await night.AskAsync("select uitkomst from bron.bericht"));
        Assert.Equal(bevindingen, await night.AskAsync("select code, signaal from bron.bevinding"));
    }

    [Fact]
    public async Task A_message_that_does_not_follow_its_xsd_gets_no_answer_and_is_reported_outside_the_messages()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var broken = Encoding.UTF8.GetString(BerichtWriter.Write(Voorbeeld.Start(), SchemaSet.Embedded)).Replace("2026-01-12", "2026-13-12", StringComparison.Ordinal);

        await night.RunAsync("{}", new NightSettings(), [Encoding.UTF8.GetBytes(broken)]);

        Assert.Equal("", await night.AskAsync("select 1 from bron.antwoord"));
        Assert.Equal("1", await night.AskAsync("select count(*) from bron.buiten_berichtenverkeer"));
    }

    [Fact]
    public async Task A_rule_without_its_list_is_counted_and_refuses_nothing()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);

        var result = await night.RunAsync(Voorbeeld.Toewijzing(), Voorbeeld.Start());

        Assert.Equal("0", await night.AskAsync("select count(*) from bron.bericht where uitkomst <> 'geaccepteerd'"));
        Assert.Equal("0037 jw TR381 2", await night.AskAsync("select gemeente, domein, regel, aantal from bron.onbeslist"));
        Assert.Equal([("TR381", 2L)], result.Summary!.Onbeslist);
    }

    private static Bericht RetourOf(Bericht heen)
    {
        var retour = Voorbeeld.Leeg(306, Domein.Jw);
        retour.Header.Identificatie = heen.Header.Identificatie;
        retour.Header.Dagtekening = heen.Header.Dagtekening;
        retour.Header.IdentificatieRetour = "R00000000306";
        retour.Header.DagtekeningRetour = heen.Header.Dagtekening;
        retour.Header.BasisschemaXsdVersieRetour = "1.0.0";
        retour.Header.BerichtXsdVersieRetour = "1.0.0";
        return retour;
    }
}
