using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR134Tests
{
    private static readonly DateOnly Day = Voorbeeld.Dagtekening;

    [Fact]
    public void A_client_was_not_born_after_the_Dagtekening()
    {
        foreach (var make in new[] { Voorbeeld.Toewijzing, Voorbeeld.Start, Voorbeeld.Stop, Voorbeeld.VerzoekOmToewijzing })
            Boundary(make(Domein.Jw), bericht => bericht.Client!, "Geboortedatum/Datum", (bericht, day) => bericht.Client!.Geboortedatum = day);
    }

    [Fact]
    public void Nor_was_a_relation()
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Client!.Relaties.Add(Voorbeeld.Relatie());
        Boundary(bericht, b => b.Client!.Relaties[0], "Geboortedatum/Datum", (b, day) => b.Client!.Relaties[0].Geboortedatum = day);
        bericht.Client.Relaties[0].Geboortedatum = null;
        Oordeel.Passes("TR134", bericht);
    }

    [Fact]
    public void A_toewijzing_was_not_made_after_it() =>
        Boundary(Voorbeeld.Toewijzing(), b => b.Client!.ToegewezenProducten[0], "Toewijzingsdatum", (b, day) => b.Client!.ToegewezenProducten[0].Toewijzingsdatum = day);

    [Fact]
    public void A_delivery_did_not_start_after_it() =>
        Boundary(Voorbeeld.Start(), b => b.Client!.StartProducten[0], "Begindatum", (b, day) => b.Client!.StartProducten[0].Begindatum = day);

    [Fact]
    public void Nor_did_a_delivery_that_stops()
    {
        Boundary(Voorbeeld.Stop(), b => b.Client!.StopProducten[0], "Begindatum", (b, day) => b.Client!.StopProducten[0].Begindatum = day);
        Boundary(Voorbeeld.Stop(), b => b.Client!.StopProducten[0], "Einddatum", (b, day) => b.Client!.StopProducten[0].Einddatum = day);
    }

    [Fact]
    public void A_class_is_reported_once()
    {
        var bericht = Voorbeeld.Stop();
        var stop = bericht.Client!.StopProducten[0];
        stop.Begindatum = stop.Einddatum = Day.AddDays(1);
        Oordeel.Fails("TR134", bericht, stop, "Begindatum");
    }

    [Fact]
    public void Nothing_is_declared_from_after_it()
    {
        Boundary(Voorbeeld.Declaratie(), b => b.Declaratie!, "DeclaratiePeriode/Begindatum", (b, day) => b.Declaratie!.PeriodeBegindatum = day);
        Boundary(Voorbeeld.Declaratie(), b => b.Declaratie!, "DeclaratieDagtekening", (b, day) => b.Declaratie!.DeclaratieDagtekening = day);
        Boundary(Voorbeeld.Declaratie(), b => b.Client!.Prestaties[0], "ProductPeriode/Begindatum", (b, day) => b.Client!.Prestaties[0].Begindatum = day);
        Boundary(Voorbeeld.DeclaratieAntwoord(), b => b.Client!.Prestaties[0], "ProductPeriode/Begindatum", (b, day) => b.Client!.Prestaties[0].Begindatum = day);
    }

    [Fact]
    public void What_may_lie_ahead_passes()
    {
        var bericht = Voorbeeld.Toewijzing();
        bericht.Client!.ToegewezenProducten[0].Ingangsdatum = Day.AddDays(1);
        Oordeel.Passes("TR134", bericht);
        Oordeel.Passes("TR134", Voorbeeld.VerzoekOmWijziging());
    }

    private static void Boundary(Bericht bericht, Func<Bericht, Klasse> klasse, string element, Action<Bericht, DateOnly> set)
    {
        set(bericht, Day);
        Oordeel.Passes("TR134", bericht);
        set(bericht, Day.AddDays(1));
        Oordeel.Fails("TR134", bericht, klasse(bericht), element);
    }
}
