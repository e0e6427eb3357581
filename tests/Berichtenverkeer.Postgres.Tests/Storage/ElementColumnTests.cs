using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Berichtenverkeer.Witness.Documents;
using Dapper;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>Every element that is not free text, contact detail or about a third person lands in a typed column, unchanged.</summary>
[Collection(PostgresTests.Name)]
public sealed class ElementColumnTests(PostgresFixture postgres)
{
    private static readonly string[] Reasons = [ElementColumns.FreeText, ElementColumns.ContactDetail, ElementColumns.ThirdPerson];

    [Fact]
    public void Every_element_of_every_message_has_a_column_or_a_reason_and_none_is_listed_in_vain()
    {
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var soort in BerichtSoorten.All)
        {
            foreach (var leaf in SchemaSet.Embedded.PlanOf(soort).Elements.Where(element => element.IsLeaf))
            {
                var name = ElementColumns.NameOf(leaf.Path[1..].Split('/'));
                if (ElementColumns.Find(soort.Nummer, name) is null)
                    unknown.Add($"{soort}: {leaf.Path}");
                used.Add(name);
                used.Add($"{soort.Nummer} {name}");
            }
        }

        Assert.Empty(unknown);
        Assert.DoesNotContain(ElementColumns.Map.Keys, key => !used.Contains(key));
    }

    [Fact]
    public async Task Every_value_of_a_full_message_stands_in_its_column()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var documents = MessageSchema.All.Select(schema => Encoding.UTF8.GetBytes(DocumentGenerator.Of(schema).First(document => document.Detail == "maximal").Xml)).ToList();
        var run = await store.OpenAsync(soort: RunSoort.Historie);
        var numbers = await store.TakeInAsync(run, [.. documents.Select(document => Messages.Offer(document))]);
        Assert.DoesNotContain(null, numbers);
        await store.FinishAsync(run);
        var wrong = new List<string>();
        await using var connection = await store.Database.Writer.OpenConnectionAsync();
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var (column, expected) in Expected(documents[i]))
            {
                var parts = column.Split(" where ");
                var (table, name) = (parts[0].Split('.')[0], parts[0].Split('.')[1]);
                var stored = await connection.QueryAsync<string>(
                    $"select {name}::text from kern.{table} where bericht_id = @Id and {name} is not null{(parts.Length > 1 ? " and " + parts[1] : "")}",
                    new { Id = numbers[i] });
                if (!stored.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal)))
                    wrong.Add($"{MessageSchema.All[i].File} {column}: {string.Join('|', expected)} became {string.Join('|', stored)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task Every_detail_of_a_client_stands_in_its_column()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var toewijzing = Messages.Toewijzing("T1");
        var client = toewijzing.Client!;
        client.DatumGebruik = "1";
        client.Naam = new()
        {
            Geslachtsnaam = "Voorbeeld", Voorvoegsel = "van der", Partnernaam = "Partner", PartnerVoorvoegsel = "de", Voornamen = "Anna Bea", Voorletters = "AB", NaamGebruik = "3",
        };
        await store.NightAsync(toewijzing);
        Assert.Equal(
            Messages.FirstBsn + " 2012-01-20 1 2 Voorbeeld van der Partner de Anna Bea AB 3 2026-05-04",
            await store.AskAsync<string>("select concat_ws(' ', bsn, geboortedatum, datum_gebruik, geslacht, geslachtsnaam, voorvoegsel, partnernaam, partner_voorvoegsel, voornamen, voorletters, naam_gebruik, gegevens_dagtekening) from kern.client"));
    }

    /// <summary>The values of a document by column, spelled as PostgreSQL does.</summary>
    private static IEnumerable<(string Column, List<string> Values)> Expected(byte[] document)
    {
        using var stream = new MemoryStream(document);
        var root = XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
        var soort = BerichtSoorten.ByNamespace(root.Name.NamespaceName)!;
        var plan = SchemaSet.Embedded.PlanOf(soort).Elements.Where(element => element.IsLeaf).ToDictionary(element => element.Path, StringComparer.Ordinal);
        return root.Descendants().Where(element => !element.HasElements)
            .Select(element => element.AncestorsAndSelf().Reverse().Select(step => step.Name.LocalName).ToList())
            .Zip(root.Descendants().Where(element => !element.HasElements), (path, element) => (Path: path, element.Value))
            .Select(leaf => (Column: ElementColumns.Find(soort.Nummer, ElementColumns.NameOf(leaf.Path))!, Value: Spell(plan["/" + string.Join('/', leaf.Path)].Value!.Kind, leaf.Value)))
            .Where(leaf => !Reasons.Contains(leaf.Column) && !leaf.Column.StartsWith("client.", StringComparison.Ordinal))
            .GroupBy(leaf => leaf.Column, leaf => leaf.Value, (column, values) => (column, values.ToList()));
    }

    /// <summary>Around a number, date or time the standard allows white space; fractions of a second lose trailing zeros.</summary>
    private static string Spell(ValueKind kind, string text) => kind switch
    {
        ValueKind.Tekst => text,
        ValueKind.Getal => long.Parse(text.Trim(), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        ValueKind.Tijd when text.Contains('.', StringComparison.Ordinal) => text.Trim().TrimEnd('0').TrimEnd('.'),
        ValueKind.Tijd => text.Trim().Replace("24:00:00", "00:00:00", StringComparison.Ordinal),
        _ => text.Trim(),
    };
}
