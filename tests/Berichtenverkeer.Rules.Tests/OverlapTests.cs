using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Rules.Tests;

public sealed class OverlapTests
{
    private static readonly Product Coded = new() { Categorie = "45", Code = "45A04" };
    private static readonly Product OtherCode = new() { Categorie = "45", Code = "45A05" };
    private static readonly Product SameCodeElsewhere = new() { Categorie = "46", Code = "45A04" };
    private static readonly Product WithoutCode = new() { Categorie = "45" };
    private static readonly Product OtherWithoutCode = new() { Categorie = "46" };

    [Theory]
    [InlineData(10, 20, 20, 30, true)]
    [InlineData(10, 20, 21, 30, false)]
    [InlineData(10, 20, 12, 15, true)]
    [InlineData(10, 10, 10, 10, true)]
    [InlineData(10, 0, 30, 31, true)]
    [InlineData(10, 0, 1, 9, false)]
    [InlineData(10, 0, 1, 10, true)]
    [InlineData(20, 10, 1, 31, false)]
    public void Both_ends_of_a_period_are_inclusive(int begin, int end, int otherBegin, int otherEnd, bool expected)
    {
        var one = Period(null, begin, end);
        var other = Period(null, otherBegin, otherEnd);
        Assert.Equal(expected, Overlap.SharesDay(one, other));
        Assert.Equal(expected, Overlap.SharesDay(other, one));
    }

    [Fact]
    public void Products_are_compared_as_far_as_both_are_filled()
    {
        Same(Domein.Jw, Coded, new() { Categorie = "45", Code = "45A04" }, true);
        Same(Domein.Jw, Coded, OtherCode, false);
        Same(Domein.Jw, Coded, SameCodeElsewhere, false);
        Same(Domein.Jw, Coded, WithoutCode, true);
        Same(Domein.Jw, SameCodeElsewhere, WithoutCode, false);
        Same(Domein.Jw, WithoutCode, OtherWithoutCode, false);
        Same(Domein.Jw, null, Coded, true);
        Same(Domein.Jw, null, WithoutCode, true);
        Same(Domein.Jw, null, null, true);
    }

    [Theory]
    [InlineData("11")]
    [InlineData("12")]
    [InlineData("13")]
    [InlineData("14")]
    public void Aids_of_the_wmo_may_overlap_with_anything(string categorie)
    {
        Product product = new() { Categorie = categorie, Code = "x" };
        Product aspecific = new() { Categorie = categorie };
        Same(Domein.Wmo, product, product, false);
        Same(Domein.Wmo, product, aspecific, false);
        Same(Domein.Wmo, null, product, false);
        Same(Domein.Wmo, null, null, true);
        Same(Domein.Jw, product, product, true);
    }

    [Fact]
    public void Other_categories_of_the_wmo_may_not()
    {
        foreach (var categorie in new[] { "01", "10", "15" })
            Same(Domein.Wmo, new() { Categorie = categorie }, new() { Categorie = categorie }, true);
    }

    [Fact]
    public void Same_product_on_other_days_and_other_product_on_one_day_do_not_clash()
    {
        Assert.True(Overlap.Clashes(Domein.Jw, Period(Coded, 1, 10), Period(Coded, 10, 20)));
        Assert.False(Overlap.Clashes(Domein.Jw, Period(Coded, 1, 10), Period(Coded, 11, 20)));
        Assert.False(Overlap.Clashes(Domein.Jw, Period(Coded, 1, 10), Period(OtherCode, 1, 10)));
    }

    [Fact]
    public void The_one_that_begins_later_is_named_wherever_it_stands()
    {
        Assert.Equal([0], Overlap.Later(Domein.Jw, [Period(Coded, 5, 9), Period(Coded, 1, 5)])!);
        Assert.Equal([1], Overlap.Later(Domein.Jw, [Period(Coded, 5, 9), Period(Coded, 5, 9)])!);
        Assert.Null(Overlap.Later(Domein.Jw, [Period(Coded, 5, 9)]));
        Assert.Null(Overlap.Later(Domein.Jw, [Period(Coded, 5, 9), Period(Coded, 10, 12)]));
    }

    [Fact]
    public void A_list_gives_what_comparing_all_pairs_gives()
    {
        Product?[] products = [null, Coded, OtherCode, SameCodeElsewhere, WithoutCode, OtherWithoutCode, new() { Categorie = "11" }, new() { Categorie = "12", Code = "c" }];
        var period =
            from product in Gen.Elements(products)
            from begin in Gen.Choose(1, 28)
            from length in Gen.Choose(-2, 6)
            select new ProductPeriode(product, new DateOnly(2026, 3, begin), length == 6 ? null : new DateOnly(2026, 3, 1).AddDays(begin - 1 + length));
        var lists =
            from list in Gen.ListOf(period)
            from domein in Gen.Elements(Domein.Jw, Domein.Wmo)
            select (domein, list.ToList());
        Prop.ForAll(lists.ToArbitrary(), input => Pairs(input.domein, input.Item2).SequenceEqual((Overlap.Later(input.domein, input.Item2) ?? []).Order()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Very_many_items_take_no_quadratic_time()
    {
        var items = new List<ProductPeriode>();
        for (var i = 0; i < 200_000; i++)
            items.Add(new(Coded, DateOnly.MinValue.AddDays(2 * i), DateOnly.MinValue.AddDays(2 * i)));
        items.Add(new(null, new(500, 1, 1), null));
        Assert.NotEmpty(Overlap.Later(Domein.Jw, items)!);
    }

    private static IEnumerable<int> Pairs(Domein domein, List<ProductPeriode> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var index = i;
            if (items.Where((other, j) => (other.Begin < items[index].Begin || (other.Begin == items[index].Begin && j < index))
                    && Overlap.Clashes(domein, items[index], other)).Any())
                yield return i;
        }
    }

    private static void Same(Domein domein, Product? one, Product? other, bool expected)
    {
        Assert.Equal(expected, Overlap.SameProduct(domein, one, other));
        Assert.Equal(expected, Overlap.SameProduct(domein, other, one));
    }

    private static ProductPeriode Period(Product? product, int begin, int end) =>
        new(product, new(2026, 3, begin), end == 0 ? null : new DateOnly(2026, 3, end));
}
