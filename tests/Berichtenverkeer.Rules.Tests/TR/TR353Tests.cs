using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR353Tests
{
    [Theory]
    [InlineData(1, 1, 0, true)]
    [InlineData(0, 1, 0, true)]
    [InlineData(0, 0, 1, true)]
    [InlineData(1, 0, 0, false)]
    [InlineData(0, 0, 0, false)]
    public void Something_is_asked_for(int ongewijzigd, int teWijzigen, int nieuw, bool passes)
    {
        var bericht = Voorbeeld.VerzoekOmWijziging();
        var verzoek = bericht.Client!.Verzoek!;
        if (ongewijzigd == 0)
            verzoek.OngewijzigdeProducten.Clear();
        if (teWijzigen == 0)
            verzoek.TeWijzigenProducten.Clear();
        if (nieuw == 1)
            verzoek.NieuweProducten.Add(Voorbeeld.NieuwProduct());
        Oordeel.Is(passes, "TR353", bericht, verzoek);
    }
}
