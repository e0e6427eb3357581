using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Standard;

public sealed class SleutelsTests
{
    [Fact]
    public void Every_key_element_exists_in_the_schema()
    {
        var paden = Elementen.All.Select(p => (p.Bericht, p.Pad)).ToHashSet();
        Assert.Equal(47, Sleutels.All.Count);
        Assert.All(
            Sleutels.All.SelectMany(s => s.Elementen, (s, element) => (s.Bericht, $"{s.Pad}/{element}")),
            key => Assert.Contains(key, paden));
    }

    [Fact]
    public void Optional_key_element_may_indeed_be_absent() =>
        Assert.All(
            Sleutels.All.SelectMany(s => s.Optioneel, (s, element) => (s.Bericht, Delen: (s.Pad, element))),
            key => Assert.Contains(
                Elementen.Of(key.Bericht),
                p => !p.IsVerplicht && $"{key.Delen.Pad}/{key.Delen.element}".StartsWith(p.Pad, StringComparison.Ordinal)
                    && p.Pad.Length > key.Delen.Pad.Length));

    [Fact]
    public void Key_of_a_stop_includes_reason_and_end() =>
        Assert.Equal(
            ["ToewijzingNummer", "Product/Categorie", "Product/Code", "Begindatum", "RedenBeeindiging", "Einddatum"],
            Sleutels.For(BerichtSoorten.Find("JW307", "3.2")!).Single(s => s.Klasse == "StopProduct").Elementen);
}
