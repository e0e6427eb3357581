using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS343Tests
{
    [Theory]
    [InlineData("315")]
    public void Some_units_are_not_per_day(string soort)
    {
        foreach (var eenheid in new[] { "14", "16", "83", "84" })
        {
            Judge(soort, eenheid, "1", passes: false);
            foreach (var frequentie in new[] { "2", "4", "6" })
                Judge(soort, eenheid, frequentie, passes: true);
        }

        foreach (var eenheid in new[] { "01", "04", "82" })
            Judge(soort, eenheid, "1", passes: true);
    }

    [Theory]
    [InlineData("315")]
    public void Until_the_end_of_2020_they_could_be(string soort)
    {
        var geval = new ProductGeval(soort).With(new Omvang { Volume = 1, Eenheid = "14", Frequentie = "1" });
        geval.Ends(new(2020, 12, 31));
        Oordeel.Passes("CS343", geval.Bericht);
        geval.Ends(new(2021, 1, 1));
        Oordeel.Fails("CS343", geval.Bericht, geval.Klasse, "Omvang/Frequentie", "eenheid 14, frequentie 1");
        geval.Ends(null);
        Oordeel.Fails("CS343", geval.Bericht, geval.Klasse, "Omvang/Frequentie");
        geval.With((Omvang?)null);
        Oordeel.Passes("CS343", geval.Bericht);
    }

    [Theory]
    [InlineData("301")]
    [InlineData("317 nieuw")]
    [InlineData("317 te wijzigen")]
    public void Elsewhere_another_rule_says_so(string soort) => Judge(soort, "14", "1", passes: true);

    private static void Judge(string soort, string eenheid, string frequentie, bool passes)
    {
        var geval = new ProductGeval(soort).With(new Omvang { Volume = 1, Eenheid = eenheid, Frequentie = frequentie });
        Oordeel.Is(passes, "CS343", geval.Bericht, geval.Klasse, "Omvang/Frequentie");
    }
}
