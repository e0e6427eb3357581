using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.Dossiers;

public sealed class LeveringLinesTests
{
    private static StartProduct Start(int dag, string status = "1")
    {
        var start = Voorbeeld.StartProduct();
        (start.Begindatum, start.StatusAanlevering) = (new(2026, 1, dag), status);
        return start;
    }

    private static StopProduct Stop(string reden, int dag, string status = "1")
    {
        var stop = Voorbeeld.StopProduct();
        (stop.RedenBeeindiging, stop.Einddatum, stop.StatusAanlevering) = (reden, new(2026, 2, dag), status);
        return stop;
    }

    [Fact]
    public void Removals_of_starts_come_first_and_the_rest_keeps_its_order()
    {
        var client = new Client();
        client.StartProducten.AddRange([Start(3), Start(1), Start(9, "3"), Start(2), Start(8, "3")]);
        Assert.Equal([9, 8, 3, 1, 2], LeveringLines.StartsOf(client).Select(start => start.Begindatum.Day));
    }

    [Fact]
    public void Removals_of_stops_come_first_then_temporary_then_definitive_ones()
    {
        var client = new Client();
        client.StopProducten.AddRange([Stop("31", 1), Stop("20", 2), Stop("31", 3, "3"), Stop("20", 4), Stop("20", 5, "3"), Stop("36", 6)]);
        Assert.Equal([3, 5, 2, 4, 1, 6], LeveringLines.StopsOf(client).Select(stop => stop.Einddatum.Day));
    }

    [Fact]
    public void Removal_and_replacement_in_one_message_leave_the_replacement()
    {
        var dossier = Na(DossierBouw.Start(line => line.Begindatum = new(2026, 1, 9)));
        var correction = Voorbeeld.Leeg(305, Domein.Jw);
        correction.Clienten.Add(new() { Bsn = Voorbeeld.Bsn });
        correction.Client!.StartProducten.AddRange([Start(10), Start(9, "3")]);
        dossier.Accept(correction);
        Assert.Equal(10, Assert.Single(dossier.LeveringOf(Voorbeeld.Bsn, Voorbeeld.Aanbieder).Starts).Begindatum.Day);
    }

    [Fact]
    public void Removal_and_replacement_of_a_stop_leave_the_replacement()
    {
        var client = new Client();
        client.StopProducten.AddRange([Stop("31", 10), Stop("31", 9, "3")]);
        var levering = new Levering();
        levering.Add(StopSleutel.Of(Stop("31", 9)));
        LeveringLines.Apply(client, levering);
        Assert.Equal(10, Assert.Single(levering.Stops).Einddatum.Day);
    }

    [Fact]
    public void Line_knows_its_key_number_and_status()
    {
        var dossier = Na();
        var start = Start(9, "3");
        var regel = new LeveringRegel(Voorbeeld.Start(), new(), start, null, new(), dossier);
        Assert.Same(start, regel.Klasse);
        Assert.True(regel.IsVerwijdering);
        Assert.Equal(StartSleutel.Of(start), regel.StartSleutel);
        Assert.Equal(10001, regel.ToewijzingNummer);
        var stop = Stop("20", 9);
        regel = new LeveringRegel(Voorbeeld.Stop(), new(), null, stop, new(), dossier);
        Assert.Same(stop, regel.Klasse);
        Assert.False(regel.IsVerwijdering);
        Assert.Equal(StartSleutel.Of(stop), regel.StartSleutel);
        Assert.Equal(10001, regel.ToewijzingNummer);
    }
}
