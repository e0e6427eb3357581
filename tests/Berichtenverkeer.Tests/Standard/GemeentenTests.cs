using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Standard;

public sealed class GemeentenTests
{
    [Fact]
    public void List_holds_the_342_gemeenten_of_1_January_2026()
    {
        Assert.Equal(342, Gemeenten.All.Count);
        Assert.Equal(new DateOnly(2026, 1, 1), Gemeenten.ReferenceDate);
        Assert.All(Gemeenten.All, g => Assert.Equal(Gemeenten.ReferenceDate, g.ReferenceDate));
    }

    [Fact]
    public void Gemeente_is_found_by_code_and_by_name()
    {
        Assert.Equal("Stadskanaal", Gemeenten.Find("0037")!.Naam);
        Assert.Equal("0037", Gemeenten.FindByNaam("stadskanaal")!.Code);
        Assert.Null(Gemeenten.Find("9999"));
    }

    [Theory]
    [InlineData("37")]
    [InlineData("003x")]
    public void Code_that_is_not_four_digits_is_refused(string code) =>
        Assert.Throws<InvalidDataException>(() => Gemeenten.Read(TsvTable.Parse(
            "gemeenten",
            $"code\tname\tprovince\tjeugdregio\treferenceDate\tvalidTo\tlistedIn\n{code}\tX\tX\tX\t2026-01-01\t\tijw\n")));
}
