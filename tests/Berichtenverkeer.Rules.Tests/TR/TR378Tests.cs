using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR378Tests
{
    private const string Oud = "0003";
    private const string Nooit = "9999";
    private static readonly DateOnly Herindeling = new(2026, 1, 1);

    /// <summary>Code 0003 until the day before the herindeling; nothing else.</summary>
    private sealed class OudeLijst : IGemeentenLijst
    {
        public ListAnswer Find(string code, DateOnly op) => code == Oud && op < Herindeling ? ListAnswer.Juist : ListAnswer.Onjuist;
    }

    private static ExternBronnen Met(DateOnly? opDatum = null) => Bronnen(opDatum, new OudeLijst());

    private static Bericht Van(string gemeente, Bericht bericht)
    {
        if (bericht.Soort.GemeenteIsAfzender)
            bericht.Header.Afzender = gemeente;
        else
            bericht.Header.Ontvanger = gemeente;
        return bericht;
    }

    public static TheoryData<string, Domein> All => VoorbeeldTests.All();

    [Theory]
    [MemberData(nameof(All))]
    public void Gemeente_of_the_list_passes(string nummer, Domein domein) => Passes("TR378", VoorbeeldTests.Make(nummer, domein));

    [Theory]
    [InlineData("301", "Afzender")]
    [InlineData("305", "Ontvanger")]
    [InlineData("307", "Ontvanger")]
    [InlineData("315", "Ontvanger")]
    [InlineData("319", "Afzender")]
    public void Unknown_gemeente_fails_where_it_stands(string nummer, string element)
    {
        var bericht = Van(Nooit, VoorbeeldTests.Make(nummer, Domein.Jw));
        Assert.Equal("gemeente 9999", Breaks("TR378", "S300", bericht, null, bericht.Header, element, Met()).Detail);
        // The list that ships says nothing about the other years.
        Breaks("TR378", "S300", bericht, null, bericht.Header, element);
    }

    [Theory]
    [InlineData("317")]
    [InlineData("323")]
    [InlineData("325")]
    public void About_a_toewijzing_of_unknown_start_it_cannot_decide(string nummer)
    {
        IsUndecided("TR378", Van(Oud, VoorbeeldTests.Make(nummer, Domein.Wmo)), Met());
        Passes("TR378", Van(Oud, VoorbeeldTests.Make(nummer, Domein.Wmo)), null, Met(Herindeling.AddDays(-1)));
    }

    [Fact]
    public void Valid_on_Dagtekening_or_on_receipt_passes()
    {
        var bericht = Van(Oud, Voorbeeld.Antwoord());
        Passes("TR378", bericht, null, Met(Herindeling.AddDays(-1)));
        Breaks("TR378", "S300", bericht, null, bericht.Header, "Afzender", Met(Herindeling));
        bericht.Header.Dagtekening = Herindeling.AddDays(-1);
        Passes("TR378", bericht, null, Met(Herindeling));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Old_gemeente_counts_for_a_toewijzing_that_began_under_it(int days, bool passes)
    {
        var day = Herindeling.AddDays(days);
        var toewijzing = Toewijzing(product => product.Ingangsdatum = day);
        var verzoek = Voorbeeld.VerzoekOmToewijzing();
        verzoek.Client!.AangevraagdeProducten[0].ToewijzingIngangsdatum = day;
        foreach (var bericht in new[] { toewijzing, Start(line => line.ToewijzingIngangsdatum = day), Stop(line => line.ToewijzingIngangsdatum = day), verzoek })
        {
            Van(Oud, bericht);
            if (passes)
                Passes("TR378", bericht, null, Met());
            else
                Breaks("TR378", "S300", bericht, null, bericht.Header, bericht.Soort.GemeenteIsAfzender ? "Afzender" : "Ontvanger", Met());
        }
    }

    [Fact]
    public void Start_or_stop_without_ToewijzingIngangsdatum_cannot_be_decided_unless_there_is_no_toewijzing()
    {
        IsUndecided("TR378", Van(Oud, Start(line => line.ToewijzingIngangsdatum = null)), Met());
        IsUndecided("TR378", Van(Oud, Stop(line => line.ToewijzingIngangsdatum = null)), Met());
        var start = Van(Oud, Start(line => (line.ToewijzingIngangsdatum, line.ToewijzingNummer) = (null, null)));
        Breaks("TR378", "S300", start, null, start.Header, "Ontvanger", Met());
        var stop = Van(Oud, Stop(line => (line.ToewijzingIngangsdatum, line.ToewijzingNummer) = (null, null)));
        Breaks("TR378", "S300", stop, null, stop.Header, "Ontvanger", Met());
    }

    [Fact]
    public void Outside_the_year_of_the_list_that_ships_it_cannot_decide() =>
        IsUndecided("TR378", Van(Nooit, Toewijzing(product => product.Ingangsdatum = new(2025, 12, 31))));

    [Fact]
    public void Gemeente_of_the_woonplaatsbeginsel_is_checked()
    {
        var antwoord = Voorbeeld.Antwoord();
        antwoord.Antwoord!.Woonplaatsbeginsel = new() { Gemeente = Nooit };
        Breaks("TR378", "S300", antwoord, null, antwoord.Antwoord.Woonplaatsbeginsel, "Gemeente");
        antwoord.Antwoord.Woonplaatsbeginsel.Gemeente = "0014";
        Passes("TR378", antwoord);
    }

    [Fact]
    public void Gemeente_of_a_303_stands_elsewhere()
    {
        var bericht = new Bericht(Releases.All.Single(release => release.Domein == Domein.Jw && release.Versie == "2.3").Find(303)!);
        bericht.Header.Gemeente = Nooit;
        bericht.Declaratie = new(bericht.Clienten) { DeclaratieDagtekening = Voorbeeld.Dagtekening };
        Breaks("TR378", "S300", bericht, null, bericht.Header, "Gemeente");
    }
}
