using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR302Tests
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
            Oordeel.Is(passes, "TR302", bericht, ListOf(bericht)[otherBegin > begin ? 1 : 0]);
        }
    }

    [Fact]
    public void Another_product_passes() =>
        Oordeel.Passes("TR302", Make(Domein.Jw, (Voorbeeld.Product(), 1, 0), (new() { Categorie = "45", Code = "45A05" }, 1, 0)));

    [Fact]
    public void A_category_or_nothing_at_all_clashes_with_a_product()
    {
        foreach (var product in new Product?[] { new() { Categorie = "45" }, null })
        {
            var bericht = Make(Domein.Jw, (Voorbeeld.Product(), 1, 0), (product, 2, 0));
            Oordeel.Fails("TR302", bericht, ListOf(bericht)[1], detail: "vanaf 02-04-2026");
        }
    }

    [Fact]
    public void Aids_may_overlap_in_the_Wmo_only()
    {
        Product aid = new() { Categorie = "11", Code = "11001" };
        Oordeel.Passes("TR302", Make(Domein.Wmo, (aid, 1, 0), (aid, 1, 0), (null, 1, 0)));
        Assert.Equal(2, Oordeel.Of("TR302", Make(Domein.Jw, (aid, 1, 0), (aid, 1, 0), (null, 1, 0))).Count);
    }

    [Fact]
    public void Each_that_clashes_is_reported_once()
    {
        var bericht = Make(Domein.Jw, (Voorbeeld.Product(), 1, 0), (Voorbeeld.Product(), 2, 9), (Voorbeeld.Product(), 3, 9));
        var list = ListOf(bericht);
        Assert.Equal([list[1], list[2]], Oordeel.Of("TR302", bericht).Select(finding => finding.Klasse));
    }

    [Theory]
    [InlineData("13", 5, true)]
    [InlineData("01", 5, true)]
    [InlineData("13", 6, false)]
    [InlineData("01", 6, false)]
    [InlineData("12", 5, false)]
    [InlineData(null, 5, false)]
    public void What_was_removed_takes_no_time(string? reden, int lastDay, bool passes)
    {
        var bericht = Make(Domein.Jw, (Voorbeeld.Product(), 1, 0), (Voorbeeld.Product(), 5, lastDay), (Voorbeeld.Product(), 7, 7));
        ListOf(bericht)[2].RedenWijziging = "13";
        ListOf(bericht)[1].RedenWijziging = reden;
        Oordeel.Is(passes, "TR302", bericht, ListOf(bericht)[1]);
    }

    [Fact]
    public void The_right_one_is_named_when_another_was_removed()
    {
        var bericht = Make(Domein.Jw, (Voorbeeld.Product(), 5, 5), (Voorbeeld.Product(), 1, 9), (Voorbeeld.Product(), 8, 9));
        ListOf(bericht)[0].RedenWijziging = "13";
        Oordeel.Fails("TR302", bericht, ListOf(bericht)[2], detail: "08-04-2026 t/m 09-04-2026");
    }

    private static List<ToegewezenProduct> ListOf(Bericht bericht) => bericht.Client!.ToegewezenProducten;

    private static Bericht Make(Domein domein, params (Product? Product, int Begin, int Einde)[] items)
    {
        var bericht = Voorbeeld.Toewijzing(domein);
        ListOf(bericht).Clear();
        foreach (var (product, begin, einde) in items)
        {
            var item = Voorbeeld.ToegewezenProduct(domein);
            item.Product = product;
            item.Ingangsdatum = new(2026, 4, begin);
            item.Einddatum = einde == 0 ? null : new DateOnly(2026, 4, 1).AddDays(einde - 1);
            ListOf(bericht).Add(item);
        }

        return bericht;
    }
}
