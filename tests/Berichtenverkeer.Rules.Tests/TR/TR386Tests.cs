using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR386Tests
{
    [Theory]
    [InlineData(10, 20, 21, 30, true)]
    [InlineData(10, 20, 20, 30, false)]
    [InlineData(10, 20, 1, 9, true)]
    [InlineData(10, 20, 1, 10, false)]
    [InlineData(10, 0, 30, 31, false)]
    public void The_same_product_is_there_once_on_a_day(int begin, int einde, int otherBegin, int otherEnd, bool passes)
    {
        foreach (var domein in Enum.GetValues<Domein>())
        {
            var bericht = Make(domein, (Voorbeeld.Product(domein), begin, einde), (Voorbeeld.Product(domein), otherBegin, otherEnd));
            Oordeel.Is(passes, "TR386", bericht, ListOf(bericht)[otherBegin > begin ? 1 : 0]);
        }
    }

    [Fact]
    public void Another_product_passes() =>
        Oordeel.Passes("TR386", Make(Domein.Jw, (Voorbeeld.Product(), 1, 0), (new() { Categorie = "45", Code = "45A05" }, 1, 0)));

    [Fact]
    public void A_category_or_nothing_at_all_clashes_with_a_product()
    {
        foreach (var product in new Product?[] { new() { Categorie = "45" }, null })
        {
            var bericht = Make(Domein.Jw, (Voorbeeld.Product(), 1, 0), (product, 2, 0));
            Oordeel.Fails("TR386", bericht, ListOf(bericht)[1], detail: "vanaf 02-04-2026");
        }
    }

    [Fact]
    public void Aids_may_overlap_in_the_Wmo_only()
    {
        Product aid = new() { Categorie = "11", Code = "11001" };
        Oordeel.Passes("TR386", Make(Domein.Wmo, (aid, 1, 0), (aid, 1, 0), (null, 1, 0)));
        Assert.Equal(2, Oordeel.Of("TR386", Make(Domein.Jw, (aid, 1, 0), (aid, 1, 0), (null, 1, 0))).Count);
    }

    [Fact]
    public void Each_that_clashes_is_reported_once()
    {
        var bericht = Make(Domein.Jw, (Voorbeeld.Product(), 1, 0), (Voorbeeld.Product(), 2, 9), (Voorbeeld.Product(), 3, 9));
        var list = ListOf(bericht);
        Assert.Equal([list[1], list[2]], Oordeel.Of("TR386", bericht).Select(finding => finding.Klasse));
    }

    private static List<AangevraagdProduct> ListOf(Bericht bericht) => bericht.Client!.AangevraagdeProducten;

    private static Bericht Make(Domein domein, params (Product? Product, int Begin, int Einde)[] items)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing(domein);
        ListOf(bericht).Clear();
        foreach (var (product, begin, einde) in items)
        {
            var item = Voorbeeld.AangevraagdProduct(domein);
            item.Product = product;
            item.ToewijzingIngangsdatum = new(2026, 4, begin);
            item.ToewijzingEinddatum = einde == 0 ? null : new DateOnly(2026, 4, 1).AddDays(einde - 1);
            ListOf(bericht).Add(item);
        }

        return bericht;
    }
}
