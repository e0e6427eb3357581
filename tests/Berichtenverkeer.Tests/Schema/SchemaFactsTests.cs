using Berichtenverkeer.Witness.Documents;
using Berichtenverkeer.Tests.Schema.Facts;

namespace Berichtenverkeer.Tests.Schema;

/// <summary>Holds the XSDs against the published facts, both ways: nothing missing, nothing extra, same order.</summary>
public sealed class SchemaFactsTests
{
    private static readonly string[] VersionColumns =
        ["BerichtXsdVersie", "BerichtXsdMinVersie", "BerichtXsdMaxVersie", "BasisschemaXsdVersie", "BasisschemaXsdMinVersie", "BasisschemaXsdMaxVersie"];

    private static readonly List<XsdRows> Xsds = [.. MessageSchema.AllFiles.Select(file => new XsdRows(file, MessageSchema.TextOf(file)))];

    [Fact]
    public void There_is_one_schema_per_message_and_one_basisschema_per_release()
    {
        var rows = FactTable.Read("messages").Rows;
        var expected = rows.Select(row => $"{row["release"].Replace('-', '/')}/{Lower(row["message"])}.xsd")
            .Concat(rows.Select(row => $"{row["release"].Replace('-', '/')}/basisschema.xsd").Distinct(StringComparer.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, MessageSchema.AllFiles);
        Assert.Equal(52, MessageSchema.AllFiles.Count);
    }

    [Fact]
    public void Every_element_has_the_order_type_occurrence_and_facets_of_the_facts()
    {
        var table = FactTable.Read("elements");
        var columns = table.Columns.Where(column => column != "source").ToList();

        AssertSame(table.Rows.Select(row => string.Join('\t', columns.Select(column => row[column]))), Xsds.SelectMany(xsd => xsd.Elements), keyColumns: 3);
    }

    [Fact]
    public void Every_simple_type_has_the_base_and_facets_of_the_facts()
    {
        var table = FactTable.Read("simpletypes");

        AssertSame(table.Rows.Select(row => string.Join('\t', table.Columns.Select(column => row[column]))), Xsds.SelectMany(xsd => xsd.SimpleTypes), keyColumns: 2);
    }

    [Fact]
    public void Every_message_has_the_namespaces_and_versions_of_the_facts()
    {
        foreach (var row in FactTable.Read("messages").Rows)
        {
            var xsd = Xsds.Single(candidate => candidate.Release == row["release"] && candidate.Message == row["message"]);
            Assert.Equal(row["targetNamespace"], xsd.TargetNamespace);
            Assert.Equal(row["elementFormDefault"], xsd.ElementFormDefault);
            Assert.Equal([$"{row["basisNamespace"]} basisschema.xsd"], xsd.Imports);
            Assert.Equal(ExpectedAppInfo(row, VersionColumns).Append(("bericht", Lower(row["message"]))).Order(), AppInfo(xsd));
            Assert.Contains(xsd.Elements, element => element.StartsWith($"{row["release"]}\t{row["message"]}\t(root)\t1\t{row["rootElement"]}\t{row["rootType"]}\t", StringComparison.Ordinal));

            var basis = Xsds.Single(candidate => candidate.Release == row["release"] && candidate.Message == "basisschema");
            Assert.Equal(row["basisNamespace"], basis.TargetNamespace);
            Assert.Equal(row["elementFormDefault"], basis.ElementFormDefault);
            Assert.Empty(basis.Imports);
            Assert.Equal(ExpectedAppInfo(row, VersionColumns[3..]).Order(), AppInfo(basis));
        }
    }

    [Fact]
    public void A_schema_that_differs_in_one_place_is_noticed()
    {
        const string File = "ijw/3.2/jw301.xsd";
        var text = MessageSchema.TextOf(File);
        var original = new XsdRows(File, text);
        string[][] changes =
        [
            ["name=\"Budget\" type=\"basis:LDT_Budget\" minOccurs=\"0\"", "name=\"Budget\" type=\"basis:LDT_Budget\""],
            ["name=\"Budget\" type=\"basis:LDT_Budget\"", "name=\"Budget\" type=\"basis:LDT_Bedrag\""],
            ["<xs:pattern value=\"436\"/>", "<xs:pattern value=\"437\"/>"],
            ["maxOccurs=\"unbounded\"", "maxOccurs=\"2\""],
        ];

        foreach (var change in changes)
        {
            Assert.Contains(change[0], text, StringComparison.Ordinal);
            Assert.NotEqual(original.Elements, new XsdRows(File, text.Replace(change[0], change[1], StringComparison.Ordinal)).Elements);
        }

        Assert.Throws<InvalidOperationException>(() => new XsdRows(File, text.Replace("basis:LDT_Budget", "b:LDT_Budget", StringComparison.Ordinal)));
        Assert.Throws<InvalidOperationException>(() => new XsdRows(File, text.Replace("xs:sequence>", "xs:choice>", StringComparison.Ordinal)));
    }

    // Order counts within a type (or message), not between types.
    private static void AssertSame(IEnumerable<string> facts, IEnumerable<string> xsds, int keyColumns)
    {
        var expected = Grouped(facts, keyColumns);
        var actual = Grouped(xsds, keyColumns);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, pair => Assert.Equal(pair.Value, actual[pair.Key]));
    }

    private static Dictionary<string, List<string>> Grouped(IEnumerable<string> rows, int keyColumns) => rows
        .GroupBy(row => string.Join('\t', row.Split('\t').Take(keyColumns)), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Value)> ExpectedAppInfo(IReadOnlyDictionary<string, string> row, string[] versions)
    {
        var release = row["release"].Split('-');
        return new[] { ("standaard", release[0]), ("release", release[1]) }
            .Concat(row["schemaVersie23"].Length > 0 ? [("versie", row["schemaVersie23"])] : versions.Select(column => (column, row[column])));
    }

    private static IEnumerable<(string Name, string Value)> AppInfo(XsdRows xsd) => xsd.AppInfo.Select(pair => (pair.Key, pair.Value)).Order();

#pragma warning disable CA1308 // File names are lower case.
    private static string Lower(string message) => message.ToLowerInvariant();
#pragma warning restore CA1308
}
