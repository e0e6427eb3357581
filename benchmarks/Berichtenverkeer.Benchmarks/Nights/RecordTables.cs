using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Npgsql;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>
/// The tables of someone who stores these messages by hand: one per element that holds values, a column of text for each value, its
/// message and place as the key, and nothing else.
/// </summary>
internal sealed class RecordTables
{
    private readonly SortedDictionary<string, List<string>> columns = new(StringComparer.Ordinal);

    public RecordTables()
    {
        foreach (var soort in BerichtSoorten.All)
            Add(SchemaSet.Embedded.PlanOf(soort).Root);
    }

    /// <summary>The values of a record, in the order of their columns.</summary>
    public IReadOnlyList<string> ColumnsOf(string record) => columns[record];

    /// <summary>Whether an element is stored as a row.</summary>
    public bool IsRecord(string element) => columns.ContainsKey(element);

    public static string NameOf(string record) => $"\"{record}\"";

    /// <summary>The tables, as SQL.</summary>
    public string Definition() => "create table inhoud (bericht bigint primary key, inhoud bytea not null);\n" + string.Join('\n', columns.Select(pair =>
        $"create table {NameOf(pair.Key)} (bericht bigint, plaats integer, {string.Join(", ", pair.Value.Select(column => $"\"{column}\" text"))}, primary key (bericht, plaats));"));

    private void Add(ElementPlan element)
    {
        var leaves = element.Children.Where(child => child.IsLeaf).Select(child => child.LocalName).ToList();
        if (leaves.Count > 0)
        {
            if (!columns.TryGetValue(element.LocalName, out var known))
                columns[element.LocalName] = known = [];
            known.AddRange(leaves.Except(known, StringComparer.Ordinal).ToList());
        }

        foreach (var child in element.Children.Where(child => !child.IsLeaf))
            Add(child);
    }
}
