using Berichtenverkeer.Answers;
using Berichtenverkeer.Pipeline.Outbox;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Outbox;

public sealed class PackageDivisionTests
{
    private static WachtendAntwoord One(int nummer, string bericht = "JW306", string gemeente = "0037", long run = 12, string release = "3.2", long lengte = 1000, int last = 0) =>
        new(nummer, gemeente, bericht == "Fo01" ? "fo01" : "retour", bericht, release, "98000001", $"ID{nummer:000}", run, lengte, false, last);

    private static List<(string Pakket, int Aantal)> Zips(params WachtendAntwoord[] waiting) =>
        [.. PackageDivision.Of(waiting, UitgaandeVorm.Zip, AntwoordEnveloppen.Standaard).GroupBy(one => one.Pakket).Select(group => (group.Key, group.Count()))];

    [Theory]
    [InlineData(30, new[] { 30 })]
    [InlineData(31, new[] { 30, 1 })]
    [InlineData(60, new[] { 30, 30 })]
    public void A_zip_holds_at_most_thirty(int number, int[] expected) =>
        Assert.Equal(expected, Zips([.. Enumerable.Range(1, number).Select(nummer => One(nummer))]).Select(zip => zip.Aantal));

    [Fact]
    public void A_zip_holds_one_kind_of_one_gemeente_run_and_release()
    {
        var zips = Zips(One(1), One(2, release: "2.3"), One(3, run: 13), One(4, bericht: "JW308"), One(5, gemeente: "0038"));
        Assert.Equal(
            [("JW306_0037_run12_001.zip", 1), ("JW306_0037_run12_002.zip", 1), ("JW306_0037_run13_001.zip", 1), ("JW308_0037_run12_001.zip", 1), ("JW306_0038_run12_001.zip", 1)],
            zips);
    }

    [Fact]
    public void Numbers_go_on_after_earlier_zips() => Assert.Equal([("JW306_0037_run12_005.zip", 1)], Zips(One(1, last: 4)));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    public void A_zip_is_no_larger_than_the_hubs_take(long above, int expected) =>
        Assert.Equal(expected, Zips(One(1, lengte: PackageDivision.MaxZipBytes - 1000), One(2, lengte: 1000 + above)).Count);

    [Fact]
    public void A_foutbericht_is_a_file_of_its_own_in_every_form()
    {
        foreach (var vorm in Enum.GetValues<UitgaandeVorm>())
        {
            var one = Assert.Single(PackageDivision.Of([One(1, "Fo01") with { InDi01 = true }], vorm, AntwoordEnveloppen.Standaard));
            Assert.Equal(new(1, "plat", "Fo01_0037_98000001_ID001.xml", null), one);
        }
    }

    [Theory]
    [InlineData("JW306", "du01")]
    [InlineData("WMO318", "du01")]
    [InlineData("JW304", "du01")]
    [InlineData("JW325", "di01")]
    [InlineData("WMO325", "di01")]
    public void Each_kind_has_its_own_envelope_when_the_heen_had_one(string bericht, string expected)
    {
        var one = One(1, bericht);
        Assert.Equal(new(1, expected, $"{bericht}_0037_98000001_ID001.xml", null), InEnvelope(one with { InDi01 = true }));
        Assert.Equal("plat", InEnvelope(one).Vorm);
        Assert.Equal("plat", Assert.Single(PackageDivision.Of([one with { InDi01 = true }], UitgaandeVorm.Plat, AntwoordEnveloppen.Standaard)).Vorm);
    }

    [Fact]
    public void A_325_can_be_set_to_refer_to_the_envelope_of_its_declaratie()
    {
        var set = new AntwoordEnveloppen(new Dictionary<int, EnvelopSoort> { [325] = EnvelopSoort.Du01 });
        Assert.Equal("du01", Assert.Single(PackageDivision.Of([One(1, "JW325") with { InDi01 = true }], UitgaandeVorm.Envelop, set)).Vorm);
    }

    /// <summary>Base64 makes 4 bytes of 3: 18 MiB just fits.</summary>
    [Theory]
    [InlineData(0, "di01")]
    [InlineData(1, "plat")]
    public void What_is_too_large_for_an_envelope_leaves_as_it_is(long above, string expected)
    {
        var one = One(1, "JW325", lengte: PackageDivision.MaxZipBytes / 4 * 3 + above) with { InDi01 = true };
        Assert.Equal(expected, InEnvelope(one).Vorm);
        Assert.Equal(above > 0, PackageDivision.IsTooLarge(one, UitgaandeVorm.Envelop));
        Assert.False(PackageDivision.IsTooLarge(one, UitgaandeVorm.Plat));
        Assert.False(PackageDivision.IsTooLarge(one, UitgaandeVorm.Zip));
        Assert.False(PackageDivision.IsTooLarge(one with { InDi01 = false }, UitgaandeVorm.Envelop));
        Assert.False(PackageDivision.IsTooLarge(one with { Soort = "fo01" }, UitgaandeVorm.Envelop));
    }

    [Theory]
    [InlineData(0, "zip")]
    [InlineData(1, "plat")]
    public void What_is_too_large_for_a_zip_leaves_as_it_is(long above, string expected)
    {
        var one = One(1, "JW325", lengte: PackageDivision.MaxZipBytes + above);
        var files = PackageDivision.Of([one, One(2, "JW325")], UitgaandeVorm.Zip, AntwoordEnveloppen.Standaard);
        Assert.Equal(2, files.Count);
        Assert.Equal(expected, files.Single(file => file.AntwoordId == 1).Vorm);
        Assert.Equal("zip", files.Single(file => file.AntwoordId == 2).Vorm);
        Assert.Equal(above > 0, PackageDivision.IsTooLarge(one, UitgaandeVorm.Zip));
        Assert.False(PackageDivision.IsTooLarge(one with { Soort = "fo01" }, UitgaandeVorm.Zip));
    }

    private static PakketToewijzing InEnvelope(WachtendAntwoord one) => Assert.Single(PackageDivision.Of([one], UitgaandeVorm.Envelop, AntwoordEnveloppen.Standaard));
}
