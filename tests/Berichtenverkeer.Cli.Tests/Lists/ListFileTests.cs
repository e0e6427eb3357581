using System.Text;
using Berichtenverkeer.Cli.Lists;
using Berichtenverkeer.Postgres.Lists;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Tests.Lists;

/// <summary>A list file is read as it says, or not at all.</summary>
public sealed class ListFileTests
{
    private const string File = "lijst.csv";

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string FaultsOf(Func<object> read) => Assert.Throws<ListFileException>(() => read()).Message;

    [Theory]
    [InlineData("code;van;tot\n0037;2026-01-01;2026-12-31\n0014;;\n")]
    [InlineData("\uFEFFcode,van,tot\r\n0037,01-01-2026,31-12-2026\r\n0014,,")]
    [InlineData("tot;CODE;van\n\"2026-12-31\";\"0037\" ; 2026-01-01\n\n;0014;\n")]
    public void Separator_line_ends_order_of_columns_and_dates_are_free(string text) =>
        Assert.Equal(
            [new("0037", new(2026, 1, 1), new(2026, 12, 31)), new("0014", null, null)],
            ListFile.Gemeenten(File, Utf8(text)));

    [Fact]
    public void Columns_that_need_not_be_there_may_be_left_out() =>
        Assert.Equal([new GemeenteRow("0037", null, null)], ListFile.Gemeenten(File, Utf8("code\n0037")));

    [Fact]
    public void Quotes_keep_a_separator_a_quote_and_a_line_end() =>
        Assert.Equal(
            [new("45", "45A53", "Hulp; \"thuis\"\nextra", null, null), new("45", "45A54", null, null, null)],
            ListFile.Productcodes(File, Utf8("categorie;code;naam\n45;45A53;\"Hulp; \"\"thuis\"\"\nextra\"\n45;45A54;\n"), Domein.Jw));

    [Fact]
    public void Contract_without_code_is_about_the_whole_category() =>
        Assert.Equal(
            [new("98000001", "45", null, new(2026, 1, 1), null), new("98000001", "45", "45A53", new(2026, 1, 1), null)],
            ListFile.Contracten(File, Utf8("aanbieder;categorie;code;van;tot\n98000001;45;;2026-01-01;\n98000001;45;45A53;2026-01-01;\n"), Domein.Jw));

    [Theory]
    [InlineData("61,50", "", 6150)]
    [InlineData("61,5", "", 6150)]
    [InlineData("61", "", 6100)]
    [InlineData("0,01", "", 1)]
    [InlineData("", "6150", 6150)]
    public void Tarief_is_in_euro_or_in_eurocent(string euro, string cent, long expected) =>
        Assert.Equal(
            [new(null, "45A53", "04", expected, null, null)],
            ListFile.Tarieven(File, Utf8($"aanbieder;code;eenheid;tarief;tarief_eurocent\n;45A53;04;{euro};{cent}\n"), Domein.Jw));

    [Theory]
    [InlineData("61.50", "")]
    [InlineData("1.061,50", "")]
    [InlineData("61,505", "")]
    [InlineData("-61", "")]
    [InlineData(",50", "")]
    [InlineData("61,", "")]
    [InlineData("", "61,50")]
    [InlineData("", "")]
    [InlineData("61,50", "6150")]
    public void Tarief_that_can_be_read_in_two_ways_is_refused(string euro, string cent) =>
        Assert.Contains(
            "lijst.csv, regel 2: ",
            FaultsOf(() => ListFile.Tarieven(File, Utf8($"code;eenheid;tarief;tarief_eurocent\n45A53;04;{euro};{cent}\n"), Domein.Jw)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("", "regel 1: het bestand is leeg")]
    [InlineData("van;tot\n", "regel 1: de kolom code ontbreekt")]
    [InlineData("code;naam\n0037;x", "regel 1: de naam van kolom 2 is niet bekend")]
    [InlineData("code;van;code\n0037;;0037", "regel 1: de kolom code staat er meer dan één keer")]
    [InlineData("code;van\n", "regel 1: onder de kopregel staat niets")]
    [InlineData("code;van\n0037\n", "regel 2: hier staan 1 velden en in de kopregel 2")]
    [InlineData("code\n37\n", "regel 2: in kolom code hoort een gemeentecode van vier cijfers te staan")]
    [InlineData("code;van\n;2026-01-01\n", "regel 2: in kolom code hoort een gemeentecode")]
    [InlineData("code;van\n0037;6-5-2026\n", "regel 2: in kolom van hoort een datum")]
    [InlineData("code;van\n0037;2026-02-30\n", "regel 2: in kolom van hoort een datum")]
    [InlineData("code;van;tot\n0037;2026-01-02;2026-01-01\n", "regel 2: de dag in kolom tot ligt voor de dag in kolom van")]
    [InlineData("code;van\n\"0037;2026-01-01\n", "regel 2: een aanhalingsteken wordt niet afgesloten")]
    [InlineData("code;van\n00\"37;\n", "regel 2: er staat een aanhalingsteken midden in een veld")]
    [InlineData("code;van\n\"0037\"x;\n", "regel 2: er staat tekst achter een afsluitend aanhalingsteken")]
    [InlineData("code\n0037\n\n0037\n", "regel 4: dit overlapt met regel 2")]
    public void What_is_wrong_is_said_with_its_line(string text, string expected)
    {
        var message = FaultsOf(() => ListFile.Gemeenten(File, Utf8(text)));
        Assert.Contains("lijst.csv, " + expected, message, StringComparison.Ordinal);
        Assert.EndsWith("Er is niets geladen. Verbeter het bestand en geef de opdracht opnieuw.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-01", true)]
    [InlineData("2026-01-31", "2026-01-31", false)]
    [InlineData("", "2026-02-01", false)]
    public void Periods_of_one_code_may_touch_and_not_overlap(string tot, string van, bool good)
    {
        var content = Utf8($"code;van;tot\n0037;{van};\n0037;;{tot}\n");
        if (good)
            Assert.Equal(2, ListFile.Gemeenten(File, content).Count);
        else
            Assert.Contains("regel 3: dit overlapt met regel 2", FaultsOf(() => ListFile.Gemeenten(File, content)), StringComparison.Ordinal);
    }

    [Fact]
    public void Period_within_an_earlier_and_longer_one_overlaps() =>
        Assert.Contains(
            "regel 4: dit overlapt met regel 2",
            FaultsOf(() => ListFile.Gemeenten(File, Utf8("code;van;tot\n0037;2026-01-01;2026-12-31\n0037;2026-02-01;2026-02-02\n0037;2026-03-01;2026-03-02\n"))),
            StringComparison.Ordinal);

    [Fact]
    public void Other_code_or_aanbieder_may_have_the_same_period() =>
        Assert.Equal(4, ListFile.Tarieven(File, Utf8("aanbieder;code;eenheid;tarief\n;45A53;04;1\n98000001;45A53;04;1\n98000001;45A54;04;1\n98000001;45A54;01;1\n"), Domein.Jw).Count);

    [Fact]
    public void Categories_and_units_are_those_of_the_domein()
    {
        var jw = Utf8("categorie;code\n45;45A53\n");
        Assert.Single(ListFile.Productcodes(File, jw, Domein.Jw));
        Assert.Contains("een productcategorie van de Wmo", FaultsOf(() => ListFile.Productcodes(File, jw, Domein.Wmo)), StringComparison.Ordinal);
        Assert.Contains("een eenheid van lijst WJ756", FaultsOf(() => ListFile.Tarieven(File, Utf8("code;eenheid;tarief\n45A53;99;1\n"), Domein.Jw)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9800000", "45", "45A53", "een AGB-code van acht cijfers")]
    [InlineData("98000001", "45", "45A533", "een productcode van hoogstens 5 tekens")]
    [InlineData("98000001", "45", "45 A", "een productcode van hoogstens 5 tekens")]
    [InlineData("98000001", "", "45A53", "een productcategorie van de Jeugdwet")]
    public void Codes_have_their_form(string aanbieder, string categorie, string code, string expected) =>
        Assert.Contains(expected, FaultsOf(() => ListFile.Contracten(File, Utf8($"aanbieder;categorie;code\n{aanbieder};{categorie};{code}\n"), Domein.Jw)), StringComparison.Ordinal);

    [Fact]
    public void File_that_is_no_utf8_is_refused() =>
        Assert.Contains("regel 1: het bestand is geen UTF-8", FaultsOf(() => ListFile.Gemeenten(File, [.. Utf8("code\n00"), 0xE9, 0x0A])), StringComparison.Ordinal);

    [Fact]
    public void All_faults_are_told_up_to_twenty_and_no_value_is_repeated()
    {
        var text = "code\n" + string.Join('\n', Enumerable.Range(0, 23).Select(_ => "999900006"));
        var message = FaultsOf(() => ListFile.Gemeenten(File, Utf8(text)));
        Assert.Equal(20, message.Split('\n').Count(line => line.Contains("regel ", StringComparison.Ordinal)));
        Assert.Contains("lijst.csv: nog 3 fouten.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("999900006", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_numbers_count_lines_within_quotes() =>
        Assert.Contains("regel 4: ", FaultsOf(() => ListFile.Productcodes(File, Utf8("categorie;code;naam\n45;45A53;\"a\nb\"\n45;;c\n"), Domein.Jw)), StringComparison.Ordinal);
}
