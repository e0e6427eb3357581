using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS002Tests
{
    [Theory]
    [InlineData("999900006", true)]
    [InlineData("999900018", true)]
    [InlineData("999900007", false)]
    [InlineData("999900005", false)]
    [InlineData("999900081", false)]
    [InlineData("899900006", false)]
    [InlineData("000000000", true)]
    [InlineData("99990006", false)]
    [InlineData("99990000A", false)]
    [InlineData("D99900006", false)]
    [InlineData("9999000060", false)]
    public void A_Bsn_passes_the_eleven_test(string bsn, bool passes)
    {
        foreach (var bericht in new[] { Voorbeeld.Toewijzing(), Voorbeeld.Start(), Voorbeeld.Stop(), Voorbeeld.VerzoekOmToewijzing(), Voorbeeld.VerzoekOmWijziging(), Voorbeeld.Declaratie(), Voorbeeld.DeclaratieAntwoord() })
        {
            bericht.Client!.Bsn = bsn;
            Oordeel.Is(passes, "CS002", bericht, bericht.Client, "Bsn");
        }
    }

    [Fact]
    public void Each_digit_has_its_own_weight()
    {
        for (var i = 0; i < 9; i++)
        {
            var bericht = Voorbeeld.Start();
            var digits = Voorbeeld.Bsn.ToCharArray();
            digits[i] = digits[i] == '0' ? '1' : (char)(digits[i] - 1);
            bericht.Client!.Bsn = new(digits);
            Oordeel.Fails("CS002", bericht, bericht.Client, "Bsn");
        }
    }

    [Fact]
    public void The_second_client_of_a_declaratie_is_judged_too()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Clienten.Add(new() { Bsn = "999900007" });
        Oordeel.Fails("CS002", bericht, bericht.Clienten[1], "Bsn");
    }

    [Theory]
    [InlineData(301)]
    [InlineData(303)]
    [InlineData(305)]
    [InlineData(307)]
    [InlineData(315)]
    public void Release_2_3_is_judged_as_well(int nummer)
    {
        foreach (var release in Releases.All.Where(release => release.Versie == "2.3"))
        {
            var bericht = new Bericht(release.Find(nummer)!);
            bericht.Clienten.Add(new() { Bsn = "999900007" });
            Oordeel.Fails("CS002", bericht, bericht.Clienten[0], "Bsn");
        }
    }

    [Fact]
    public void The_finding_does_not_tell_the_Bsn()
    {
        var bericht = Voorbeeld.Start();
        bericht.Client!.Bsn = "999900007";
        Assert.Null(Oordeel.Of("CS002", bericht)[0].Detail);
    }
}
