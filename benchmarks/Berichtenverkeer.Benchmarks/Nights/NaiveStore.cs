using System.Xml.Linq;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>The naive way: a tree of each document, nothing checked, an insert per record through Dapper, each its own commit.</summary>
internal sealed class NaiveStore(RecordTables tables)
{
    /// <summary>Reads and stores until so many of what is counted are there, or all documents.</summary>
    /// <param name="connection">To a database with the tables.</param>
    /// <param name="documents">What is offered.</param>
    /// <param name="counted">The element that is counted; null counts documents.</param>
    /// <param name="enough">When to stop.</param>
    /// <returns>How many were stored.</returns>
    public async Task<long> RunAsync(NpgsqlConnection connection, IReadOnlyList<byte[]> documents, string? counted, long enough)
    {
        var stored = 0L;
        for (var i = 0; i < documents.Count && stored < enough; i++)
        {
            using var stream = new MemoryStream(documents[i], writable: false);
            var tree = XDocument.Load(stream);
            await connection.ExecuteAsync("insert into inhoud values (@bericht, @inhoud)", new { bericht = (long)i, inhoud = documents[i] });
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var element in tree.Descendants().Where(element => tables.IsRecord(element.Name.LocalName)))
            {
                if (stored >= enough)
                    break;
                var name = element.Name.LocalName;
                var place = places[name] = places.GetValueOrDefault(name) + 1;
                var parameters = new DynamicParameters();
                parameters.Add("bericht", (long)i);
                parameters.Add("plaats", place);
                var filled = element.Elements().Where(child => !child.HasElements).DistinctBy(child => child.Name.LocalName).ToList();
                foreach (var child in filled)
                    parameters.Add(child.Name.LocalName, child.Value);
                var columns = string.Concat(filled.Select(child => $", \"{child.Name.LocalName}\""));
                var values = string.Concat(filled.Select(child => $", @{child.Name.LocalName}"));
                await connection.ExecuteAsync($"insert into {RecordTables.NameOf(name)} (bericht, plaats{columns}) values (@bericht, @plaats{values})", parameters);
                stored += name == counted ? 1 : 0;
            }

            stored += counted is null ? 1 : 0;
        }

        return stored;
    }
}
