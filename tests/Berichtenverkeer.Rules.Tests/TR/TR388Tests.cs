using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR388Tests
{
    private const string Element = "ProductPeriode/Einddatum";

    private static Bericht Tot(DateOnly einde) => Declaratie(Debet(line => line.Einddatum = einde));

    private static Dossier Einde(DateOnly? einddatum) => Na(Toewijzing(product => product.Einddatum = einddatum));

    public static TheoryData<DateOnly?> Ends => [null, new DateOnly(2026, 12, 31), new DateOnly(2027, 2, 10), new DateOnly(2026, 2, 28), new DateOnly(2026, 1, 31), new DateOnly(2026, 3, 1)];

    [Theory]
    [MemberData(nameof(Ends))]
    public void The_last_of_the_month_passes_and_no_other_day(DateOnly? einddatum)
    {
        Laat("TR388", Tot(new(2026, 2, 28)), Einde(einddatum));
        var breach = Weigert("TR388", "9388", Tot(new(2026, 2, 27)), Einde(einddatum), Element);
        Assert.Equal("gedeclareerd 27-02-2026; verwacht 28-02-2026", breach.Detail);
    }

    [Fact]
    public void A_leap_day_is_the_last()
    {
        Laat("TR388", Tot(new(2024, 2, 29)), Einde(null));
        Weigert("TR388", "9388", Tot(new(2024, 2, 28)), Einde(null), Element);
    }

    /// <summary>IV089: of a toewijzing up to and including 17 June.</summary>
    [Fact]
    public void In_its_last_month_the_Einddatum_passes_and_no_other_day()
    {
        Laat("TR388", Tot(new(2026, 6, 17)), Einde(new(2026, 6, 17)));
        Weigert("TR388", "9388", Tot(new(2026, 6, 30)), Einde(new(2026, 6, 17)), Element);
        Weigert("TR388", "9388", Tot(new(2026, 6, 16)), Einde(new(2026, 6, 17)), Element);
        Weigert("TR388", "9388", Tot(new(2026, 6, 18)), Einde(new(2026, 6, 17)), Element);
        Laat("TR388", Tot(new(2026, 5, 31)), Einde(new(2026, 6, 17)));
    }

    [Fact]
    public void Silent_without_toewijzing_on_a_credit_and_on_a_303()
    {
        Laat("TR388", Tot(new(2026, 2, 27)));
        Laat("TR388", Declaratie(Credit(Debet(line => line.Einddatum = new(2026, 2, 27)))), Na(Toewijzing()));
        Laat("TR388", Declaratie23(Debet(line => line.Einddatum = new(2026, 2, 27))), Na(Toewijzing()));
    }
}
