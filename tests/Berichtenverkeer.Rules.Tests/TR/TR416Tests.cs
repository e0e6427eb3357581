using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR416Tests
{
    [Fact]
    public void The_same_debit_twice_fails_at_the_second()
    {
        var bericht = Make(_ => { });
        Oordeel.Fails("TR416", bericht, bericht.Client!.Prestaties[1], "IngediendBedrag/DebetCredit", "01-02-2026 t/m 28-02-2026");
    }

    [Fact]
    public void It_passes_when_anything_of_the_key_differs()
    {
        Oordeel.Passes("TR416", Make(second => second.ToewijzingNummer = 10002));
        Oordeel.Passes("TR416", Make(second => second.ProductCategorie = "46"));
        Oordeel.Passes("TR416", Make(second => second.ProductCode = "45A05"));
        Oordeel.Passes("TR416", Make(second => second.Begindatum = new(2026, 2, 2)));
        Oordeel.Passes("TR416", Make(second => second.Einddatum = new(2026, 2, 27)));
    }

    [Fact]
    public void What_is_not_of_the_key_does_not_matter()
    {
        var bericht = Make(second =>
        {
            second.GeleverdVolume = 9;
            second.Eenheid = "01";
            second.ProductTarief = 1;
            second.IngediendBedrag.Bedrag = 1;
        });
        Oordeel.Fails("TR416", bericht, bericht.Client!.Prestaties[1], "IngediendBedrag/DebetCredit");
    }

    [Fact]
    public void Each_repetition_among_many_lines_fails()
    {
        var bericht = Make(second => second.Begindatum = new(2026, 2, 2));
        var third = Voorbeeld.Prestatie();
        third.ReferentieNummer = "RN-3";
        bericht.Client!.Prestaties.Add(third);
        Oordeel.Fails("TR416", bericht, third, "IngediendBedrag/DebetCredit");
        Oordeel.Passes("TR416", Voorbeeld.Declaratie());
    }

    [Fact]
    public void Credits_do_not_count()
    {
        Oordeel.Passes("TR416", Make(second => second.IngediendBedrag.DebetCredit = "C"));
        var bericht = Make(second => second.IngediendBedrag.DebetCredit = "C");
        bericht.Client!.Prestaties[0].IngediendBedrag.DebetCredit = "C";
        Oordeel.Passes("TR416", bericht);
    }

    [Fact]
    public void Another_client_may_have_the_same()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Clienten.Add(new() { Bsn = Voorbeeld.AndereBsn });
        bericht.Clienten[1].Prestaties.Add(Voorbeeld.Prestatie());
        Oordeel.Passes("TR416", bericht);
        bericht.Clienten[1].Bsn = Voorbeeld.Bsn;
        Oordeel.Fails("TR416", bericht, bericht.Clienten[1].Prestaties[0], "IngediendBedrag/DebetCredit");
    }

    private static Bericht Make(Action<Prestatie> change)
    {
        var bericht = Voorbeeld.Declaratie();
        var second = Voorbeeld.Prestatie();
        second.ReferentieNummer = "RN-2";
        change(second);
        bericht.Client!.Prestaties.Add(second);
        return bericht;
    }
}
