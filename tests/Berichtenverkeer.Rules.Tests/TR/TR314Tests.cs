using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR314Tests
{
    private const string Element = "ProductReferentie/ReferentieNummer";

    [Fact]
    public void A_number_that_is_free_passes()
    {
        Laat("TR314", Declaratie());
        Laat("TR314", Declaratie(), NaLijn(Na(), Debet(line => line.ReferentieNummer = "RN-0")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_number_of_an_earlier_line_fails_whether_that_was_granted_or_not(bool toegekend) =>
        Weigert("TR314", "8021", Declaratie(), NaLijn(Na(), Debet(), toegekend), Element);

    [Fact]
    public void Another_aanbieder_may_use_it() => Laat("TR314", Declaratie(), NaLijn(Na(), Debet(), aanbieder: Voorbeeld.AndereAanbieder));

    [Fact]
    public void A_number_of_another_client_is_taken_too() => Weigert("TR314", "8021", Declaratie(), NaLijn(Na(), Debet(), bsn: Voorbeeld.AndereBsn), Element);

    [Fact]
    public void Of_two_lines_of_one_message_the_second_fails()
    {
        var bericht = Declaratie(Debet(), Debet(line => line.ProductCode = "45A05"));
        Weigert("TR314", "8021", bericht, Na(), bericht.Clienten[0].Prestaties[1], Element);
    }

    [Fact]
    public void A_credit_needs_a_number_of_its_own()
    {
        var vorig = Debet(line => line.ReferentieNummer = "RN-0");
        Laat("TR314", Declaratie(Credit(vorig, "RN-2")), NaLijn(Na(), vorig));
        Weigert("TR314", "8021", Declaratie(Credit(vorig, "RN-0")), NaLijn(Na(), vorig), Element);
    }

    [Fact]
    public void Credits_come_first_also_for_their_number()
    {
        var vorig = Debet(line => line.ReferentieNummer = "RN-0");
        var bericht = Declaratie(Debet(), Credit(vorig, "RN-1"));
        Weigert("TR314", "8021", bericht, NaLijn(Na(), vorig), bericht.Clienten[0].Prestaties[0], Element);
    }

    [Fact]
    public void A_303_gets_the_same_code_and_shares_the_numbers_of_323s() => Weigert("TR314", "8021", Declaratie23(), NaLijn(Na(), Debet()), Element);
}
