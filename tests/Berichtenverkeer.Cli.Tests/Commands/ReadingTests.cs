using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Schema;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary>How messages were read is shown: what the fast reader handed over, and which messages it leaves to System.Xml.</summary>
[Collection(PostgresTests.Name)]
public sealed class ReadingTests(PostgresFixture postgres)
{
    [Fact]
    public async Task A_night_counts_what_was_taken_and_what_was_handed_over()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = Messy();

        var run = await Support.Cli.RunAsync("verwerk", folder["in"], "--json", "--op-datum", "2026-05-06", "--database", database.ConnectionString, "--schemas", folder["xsd"]);

        var lezen = run.Summary.GetProperty("lezen");
        Assert.Equal(1, lezen.GetProperty("snel").GetInt32());
        Assert.Equal(Messages.Good().Length, lezen.GetProperty("snel_bytes").GetInt32());
        Assert.Equal(1, lezen.GetProperty("overgedragen").GetInt32());
        Assert.Equal(0, lezen.GetProperty("overgedragen_geldig").GetInt32());
        Assert.Equal(1, lezen.GetProperty("overgedragen_om").GetProperty("waarde").GetInt32());
    }

    [Fact]
    public async Task Valideer_says_in_Dutch_what_was_handed_over_and_nothing_when_nothing_was()
    {
        using var folder = Messy();
        var mixed = await Support.Cli.RunAsync("valideer", folder["in"], "--schemas", folder["xsd"]);
        var good = await Support.Cli.RunAsync("valideer", folder["in/goed.xml"], "--schemas", folder["xsd"]);

        Assert.Contains("De snelle lezer las 1 van de 2 (50,0%); 1 ging naar System.Xml (1 waarde), waarvan 0 geldig volgens het schema.", mixed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("snelle lezer", good.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_names_a_message_whose_schema_has_a_construct_that_is_not_followed()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder();
        WriteSchemas(folder, "<xs:any namespace=\"##other\" minOccurs=\"0\"/>");
        string[] own = ["--schemas", folder["xsd"], "--database", database.ConnectionString];

        var text = await Support.Cli.RunAsync(["status", .. own]);
        var json = await Support.Cli.RunAsync(["status", "--json", .. own]);
        var embedded = await Support.Cli.RunAsync("status", "--database", database.ConnectionString);

        Assert.Contains("JW305 (iJw 3.2) wordt langzamer gelezen, met dezelfde uitkomst: het schema gebruikt bij /Bericht/Client/StartProducten/StartProduct willekeurige elementen (xs:any).", text.Error, StringComparison.Ordinal);
        var named = Assert.Single(json.Json, line => line.GetProperty("soort").GetString() == "langzamer_gelezen");
        Assert.Equal(("JW305", "iJw 3.2"), (named.GetProperty("bericht").GetString(), named.GetProperty("release").GetString()));
        Assert.Equal("willekeurige elementen (xs:any)", named.GetProperty("constructie").GetString());
        Assert.DoesNotContain("langzamer", embedded.Error, StringComparison.Ordinal);
    }

    /// <summary>Our own XSDs with something added to that of the 305. In a folder they are counted per command; those that are embedded count for all tests of the process together.</summary>
    private static void WriteSchemas(TempFolder folder, string addition)
    {
        var library = typeof(SchemaSet).Assembly;
        foreach (var name in library.GetManifestResourceNames().Where(name => name.StartsWith("schemas/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(library.GetManifestResourceStream(name)!);
            const string Last = "<xs:element name=\"StatusAanlevering\" type=\"basis:LDT_StatusAanlevering\"/>";
            var text = reader.ReadToEnd();
            folder.Write("xsd" + name["schemas".Length..], name.EndsWith("ijw/3.2/jw305.xsd", StringComparison.Ordinal) ? text.Replace(Last, Last + addition, StringComparison.Ordinal) : text);
        }
    }

    private static TempFolder Messy()
    {
        var folder = new TempFolder().Write("in/goed.xml", Messages.Good()).Write("in/kapot.xml", Messages.Broken);
        WriteSchemas(folder, "");
        return folder;
    }
}
