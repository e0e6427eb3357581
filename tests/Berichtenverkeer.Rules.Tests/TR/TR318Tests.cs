using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR318Tests
{
    private static Dossier Laatst(int year, int month, string aanbieder = Voorbeeld.Aanbieder) =>
        new(new() { LaatstePerioden = [(aanbieder, new DateOnly(year, month, 1))] });

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Month_before_the_latest_fails(Domein domein)
    {
        var bericht = Voorbeeld.Declaratie(domein);
        var breach = Breaks("TR318", "8214", bericht, Laatst(2026, 3), bericht.Declaratie!, "DeclaratiePeriode");
        Assert.Equal("begint 01-02-2026, laatst ingediende 01-03-2026", breach.Detail);
    }

    [Fact]
    public void Latest_month_again_passes() => Passes("TR318", Voorbeeld.Declaratie(), Laatst(2026, 2));

    [Fact]
    public void Next_month_passes() => Passes("TR318", Voorbeeld.Declaratie(), Laatst(2026, 1));

    [Fact]
    public void Month_that_was_skipped_proves_nothing() => Passes("TR318", Voorbeeld.Declaratie(), Laatst(2025, 6));

    [Fact]
    public void First_declaratie_passes() => Passes("TR318", Voorbeeld.Declaratie(), Na());

    [Fact]
    public void Each_aanbieder_has_its_own_latest_month() => Passes("TR318", Voorbeeld.Declaratie(), Laatst(2026, 3, Voorbeeld.AndereAanbieder));

    [Fact]
    public void A_declaratie_that_was_taken_in_counts_as_the_latest()
    {
        var dossier = Na();
        var maart = Voorbeeld.Declaratie();
        (maart.Declaratie!.PeriodeBegindatum, maart.Declaratie.PeriodeEinddatum) = (new(2026, 3, 1), new(2026, 3, 31));
        dossier.AcceptKop(maart);
        var bericht = Voorbeeld.Declaratie();
        Breaks("TR318", "8214", bericht, dossier, bericht.Declaratie!, "DeclaratiePeriode");
    }

    [Fact]
    public void Release_2_3_is_not_judged()
    {
        var bericht = TR333Tests.Declaratie23();
        bericht.Declaratie!.PeriodeBegindatum = new(2026, 2, 1);
        Passes("TR318", bericht, Laatst(2026, 3));
    }
}
