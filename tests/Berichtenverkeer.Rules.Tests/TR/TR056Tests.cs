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

    [Fact]
    public void Number_of_a_303_stands_elsewhere()
    {
        Bericht Make()
        {
            var soort = Releases.All.Single(release => release.Domein == Domein.Jw && release.Versie == "2.3").Find(303)!;
            var made = new Bericht(soort);
            made.Header.BerichtCode = soort.BerichtCodes[0];
            made.Header.Gemeente = Voorbeeld.Gemeente;
            made.Header.Aanbieder = Voorbeeld.Aanbieder;
            made.Declaratie = new(made.Clienten) { DeclaratieNummer = "F-1", DeclaratieDagtekening = Voorbeeld.Dagtekening };
            return made;
        }

        var bericht = Make();
        Breaks("TR056", "9056", bericht, Na(Make()), bericht.Header, "DeclaratieFactuurIdentificatie/DeclarantFactuurNummer");
        Passes("TR056", bericht);
    }

    [Fact]
    public void Retour_repeats_the_Identificatie_of_what_it_answers()
    {
        var retour = Voorbeeld.Leeg(306, Domein.Jw);
        retour.Header.Identificatie = Start().Identificatie;
        Passes("TR056", retour, Na(Start()));
    }
}
