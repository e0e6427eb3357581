using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR056Tests
{
    public static TheoryData<string, Domein> All => VoorbeeldTests.All();

    [Theory]
    [MemberData(nameof(All))]
    public void Identificatie_that_was_used_fails(string nummer, Domein domein)
    {
        var bericht = VoorbeeldTests.Make(nummer, domein);
        Breaks("TR056", "9056", bericht, Na(VoorbeeldTests.Make(nummer, domein)), bericht.Header, "BerichtIdentificatie/Identificatie");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void New_Identificatie_passes(string nummer, Domein domein)
    {
        var earlier = VoorbeeldTests.Make(nummer, domein);
        earlier.Header.Identificatie = "000000000001";
        Passes("TR056", VoorbeeldTests.Make(nummer, domein), Na(earlier));
    }

    [Fact]
    public void Another_kind_or_sender_may_use_it()
    {
        var stop = Stop();
        stop.Header.Identificatie = Start().Identificatie;
        Passes("TR056", stop, Na(Start()));
        Passes("TR056", Start(), Na(BijAndereAanbieder(Start())));
    }

    [Fact]
    public void Another_receiver_does_not_make_it_free()
    {
        var toewijzing = Toewijzing();
        Breaks("TR056", "9056", toewijzing, Na(BijAndereAanbieder(Toewijzing())), toewijzing.Header, "BerichtIdentificatie/Identificatie");
    }

    /// <summary>Its number is that of the factuur as well: TR333 says it.</summary>
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void A_303_is_not_judged(Domein domein) => Passes("TR056", Voorbeeld.Declaratie23(domein), Na(Voorbeeld.Declaratie23(domein)));

    [Fact]
    public void Retour_repeats_the_Identificatie_of_what_it_answers()
    {
        var retour = Voorbeeld.Leeg(306, Domein.Jw);
        retour.Header.Identificatie = Start().Identificatie;
        Passes("TR056", retour, Na(Start()));
    }
}
