using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR389Tests
{
    private const string Element = "IngediendBedrag/DebetCredit";

    private static Prestatie Eerder(Action<Prestatie>? change = null) => Debet(line =>
    {
        line.ReferentieNummer = "RN-0";
        change?.Invoke(line);
    });

    private static Dossier Toegewezen() => Na(TweeToewijzingen());

    [Fact]
    public void The_first_time_passes() => Laat("TR389", Declaratie(), Toegewezen());

    [Fact]
    public void The_same_once_more_fails_whatever_the_volume()
    {
        Weigert("TR389", "9389", Declaratie(), NaLijn(Toegewezen(), Eerder()), Element);
        Weigert("TR389", "9389", Declaratie(), NaLijn(Toegewezen(), Eerder(line => (line.GeleverdVolume, line.IngediendBedrag.Bedrag) = (1, 6_000))), Element);
    }

    [Fact]
    public void Of_two_in_one_message_the_second_fails()
    {
        var bericht = Declaratie(Debet(), Debet(line => line.ReferentieNummer = "RN-2"));
        Weigert("TR389", "9389", bericht, Toegewezen(), bericht.Clienten[0].Prestaties[1], Element);
    }

    [Fact]
    public void Another_toewijzing_category_code_or_period_passes()
    {
        Action<Prestatie>[] changes =
        [
            line => line.ToewijzingNummer = 10002,
            line => line.ProductCategorie = "46",
            line => line.ProductCode = "45A05",
            line => line.Begindatum = new(2026, 2, 2),
            line => line.Einddatum = new(2026, 2, 27),
        ];
        foreach (var change in changes)
            Laat("TR389", Declaratie(), NaLijn(Toegewezen(), Eerder(change)));
    }

    [Fact]
    public void A_refused_debit_does_not_count() => Laat("TR389", Declaratie(), NaLijn(Toegewezen(), Eerder(), toegekend: false));

    [Fact]
    public void A_credited_debit_makes_room_also_by_a_credit_later_in_the_same_message()
    {
        Laat("TR389", Declaratie(), NaLijn(NaLijn(Toegewezen(), Eerder()), Credit(Eerder())));
        Laat("TR389", Declaratie(Debet(), Credit(Eerder())), NaLijn(Toegewezen(), Eerder()));
    }

    [Fact]
    public void A_credit_of_another_debit_makes_no_room()
    {
        var ander = Eerder(line => (line.ReferentieNummer, line.ProductCode) = ("RN-9", "45A05"));
        var bericht = Declaratie(Debet(), Credit(ander));
        Weigert("TR389", "9389", bericht, NaLijn(NaLijn(Toegewezen(), Eerder()), ander), bericht.Clienten[0].Prestaties[0], Element);
    }

    [Fact]
    public void Silent_without_toewijzing_on_a_credit_and_on_a_303()
    {
        Laat("TR389", Declaratie(), NaLijn(Na(), Eerder()));
        Laat("TR389", Declaratie(Credit(Eerder())), NaLijn(Toegewezen(), Eerder()));
        Laat("TR389", Declaratie23(), NaLijn(Toegewezen(), Eerder()));
    }
}
