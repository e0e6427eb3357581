using System.Globalization;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Standard;

public sealed class CodelijstenTests
{
    private static readonly Release Jw32 = Releases.Find("ijw", "3.2")!;
    private static readonly Release Wmo32 = Releases.Find("iwmo", "3.2")!;
    private static readonly Release Jw23 = Releases.Find("ijw", "2.3")!;

    [Fact]
    public void Every_row_of_the_table_is_a_code() =>
        Assert.Equal(2064, Codelijsten.All.Sum(l => l.Codes.Count));

    [Fact]
    public void Every_code_has_a_label() =>
        Assert.All(Codelijsten.All.SelectMany(l => l.Codes), c => Assert.NotEqual("", c.Label));

    [Fact]
    public void Every_enumeration_in_the_schemas_is_a_list_with_exactly_those_codes()
    {
        var types = Elementen.All
            .Where(p => p.Type.Waarden.Count > 0)
            .Select(p => (p.Bericht.Release, p.Type.Naam, p.Type))
            .DistinctBy(x => (x.Release, x.Naam))
            .ToList();
        Assert.Equal(102, types.Count);
        Assert.All(types, x =>
        {
            var lijst = Codelijsten.For(x.Release, x.Naam);
            Assert.NotNull(lijst);
            Assert.Equal(x.Type.Waarden.Order(StringComparer.Ordinal), lijst.Codes.Select(c => c.Value).Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Every_list_is_an_enumeration_in_the_schemas_or_a_known_exception()
    {
        var types = Elementen.All.Where(p => p.Type.Waarden.Count > 0).Select(p => (p.Bericht.Release, p.Type.Naam)).ToHashSet();
        var others = Codelijsten.All.Where(l => !types.Contains((l.Release, l.Element))).Select(l => l.Naam).Distinct(StringComparer.Ordinal);
        // BerichtCode is fixed per message by a pattern; the other two never stand in a message.
        Assert.Equal(["COD002", "Fo01", "VECOZO"], others.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Berichtcodes_of_COD002_are_those_of_the_messages() =>
        Assert.All(Releases.All, release => Assert.Equal(
            release.Berichten.SelectMany(b => b.BerichtCodes, (b, code) => $"{code} {b.Code}").Order(StringComparer.Ordinal),
            Codelijsten.Find(release, "COD002")!.Codes.Select(c => $"{c.Value} {c.Label}").Order(StringComparer.Ordinal)));

    [Fact]
    public void BerichtCode_in_the_schema_is_that_of_the_message() =>
        Assert.All(Elementen.ByNaam("BerichtCode"), p => Assert.Equal(
            p.Bericht.BerichtCodes.Order(StringComparer.Ordinal),
            p.Nauwer.Where(f => f.Soort == "pattern").SelectMany(f => f.Waarde.Split('|')).Select(v => v.Trim('(', ')')).Order(StringComparer.Ordinal)));

    [Fact]
    public void Reden_beeindiging_31_differs_between_the_domains()
    {
        Assert.Equal("Levering is volgens plan beëindigd", Codelijsten.For(Jw32, "LDT_RedenBeeindiging")!.Find("31")!.Label);
        Assert.Equal("Verhuizing naar een andere gemeente", Codelijsten.For(Wmo32, "LDT_RedenBeeindiging")!.Find("31")!.Label);
    }

    [Fact]
    public void Lists_without_number_exist_in_2_3_only_and_are_found_by_type()
    {
        var unnumbered = Codelijsten.All.Where(l => l.Id is null).ToList();
        Assert.All(unnumbered, l => Assert.Equal("2.3", l.Release.Versie));
        Assert.Equal(92, unnumbered.Where(l => l.Release == Jw23).Sum(l => l.Codes.Count));
        Assert.Equal("Psychogeriatrische ziekte/aandoening", Codelijsten.Find(Jw23, "grondslag")!.Find("02")!.Label, ignoreCase: true);
        Assert.Null(Codelijsten.Find(Jw32, "Grondslag"));
    }

    [Theory]
    [InlineData("2021-12-31", true)]
    [InlineData("2021-01-01", true)]
    [InlineData("2020-12-31", false)]
    public void Code_is_valid_from_its_first_day(string date, bool valid)
    {
        var code = Codelijsten.For(Jw32, "LDT_RedenBeeindiging")!.Find("36")!;
        Assert.Equal(valid, code.IsValidOn(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2020-01-01", true)]
    [InlineData("2020-06-30", true)]
    [InlineData("2020-07-01", false)]
    public void Code_is_valid_up_to_and_including_its_last_day(string date, bool valid)
    {
        var lijst = Read("\t2020-01-01\t2020-06-30\t\t\t\tmd");
        Assert.Equal(valid, lijst.Find("1")!.IsValidOn(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("\t2020-13-01\t\t\t\t\tmd")]
    [InlineData("\t2020-07-01\t2020-06-30\t\t\t\tmd")]
    [InlineData("\t\t\tgone\t\t\tmd")]
    [InlineData("\t\t\t\ta remark nobody translated\t\tmd")]
    [InlineData("\t\t\t\t\tunknown=1\tmd")]
    [InlineData("\t\t\t\t\trule\tmd")]
    public void Bad_row_is_refused(string tail) => Assert.Throws<InvalidDataException>(() => Read(tail));

    [Fact]
    public void Code_twice_in_a_list_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Read("\t\t\t\t\t\tmd\nijw\tijw-3.2\tX\tX\tLDT_X\t1\tEen\t\t\t\t\t\tmd"));

    [Fact]
    public void Retour_codes_name_their_rule_and_existing_messages()
    {
        foreach (var release in new[] { Jw32, Wmo32 })
        {
            var codes = Codelijsten.For(release, "LDT_RetourCode")!.Codes;
            Assert.Equal(["TR322"], codes.Single(c => c.Value == "9322").Related("rule"));
            Assert.All(codes.SelectMany(c => c.Related("messages")), m => Assert.Same(release, BerichtSoorten.Find(m, "3.2")?.Release));
        }
    }

    [Theory]
    [InlineData("LDT_RedenBeeindiging", "redenWijziging", "LDT_RedenWijziging")]
    [InlineData("LDT_RedenWijziging", "redenBeeindiging", "LDT_RedenBeeindiging")]
    public void Related_reasons_exist(string from, string relation, string to)
    {
        foreach (var release in new[] { Jw32, Wmo32 })
        {
            var related = Codelijsten.For(release, from)!.Codes.SelectMany(c => c.Related(relation)).ToList();
            Assert.NotEmpty(related);
            Assert.All(related, value => Assert.NotNull(Codelijsten.For(release, to)!.Find(value)));
        }
    }

    [Fact]
    public void Flags_stand_on_the_codes_they_concern()
    {
        Assert.Equal(CodeStatus.Vervallen, Codelijsten.Find(Wmo32, "WMO002")!.Find("01")!.Status);
        Assert.Equal(CodeStatus.AlleenSchema, Codelijsten.Find(Jw32, "WJ001")!.Find("9355")!.Status);
        Assert.Equal(CodeStatus.NietVanToepassing, Codelijsten.Find(Wmo32, "WJ759")!.Find("8")!.Status);
        Assert.Equal(CodeStatus.Gewoon, Codelijsten.Find(Jw32, "WJ759")!.Find("8")!.Status);
    }

    private static Codelijst Read(string tail) => CodelijstTable.Read(
        TsvTable.Parse(
            "codelists",
            "domain\trelease\tlist\tlistName\telement\tcode\tlabel\tvalidFrom\tvalidTo\tflag\tremarks\trelated\tsource\n"
                + "ijw\tijw-3.2\tX\tX\tLDT_X\t1\tEen" + tail + "\n"),
        Vertalingen.Standaard).Single();
}
