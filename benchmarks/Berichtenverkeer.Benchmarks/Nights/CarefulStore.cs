using System.Xml;
using Npgsql;
using NpgsqlTypes;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>
/// What a careful user writes: a validating XmlReader over schemas that are compiled once, records by COPY, one transaction per file. Not
/// one rule, no dossier, no answer, no check whether a file was there before.
/// </summary>
internal sealed class CarefulStore(RecordTables tables)
{
    private readonly XmlReaderSettings settings = CarefulReader.Settings();

    /// <summary>Reads, validates and stores.</summary>
    /// <param name="connection">To a database with the tables.</param>
    /// <param name="documents">What is offered.</param>
    /// <param name="first">Number of the first of them.</param>
    public async Task RunAsync(NpgsqlConnection connection, IReadOnlyList<byte[]> documents, long first = 0)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            var bericht = first + i;
            var rows = Records(documents[i]);
            await using var transaction = await connection.BeginTransactionAsync();
            await using (var importer = await connection.BeginBinaryImportAsync("copy inhoud from stdin (format binary)"))
            {
                importer.StartRow();
                importer.Write(bericht);
                importer.Write(documents[i], NpgsqlDbType.Bytea);
                await importer.CompleteAsync();
            }

            foreach (var (record, values) in rows)
                await WriteAsync(connection, record, bericht, values);
            await transaction.CommitAsync();
        }
    }

    private static async Task WriteAsync(NpgsqlConnection connection, string record, long bericht, List<string?[]> rows)
    {
        await using var importer = await connection.BeginBinaryImportAsync($"copy {RecordTables.NameOf(record)} from stdin (format binary)");
        for (var plaats = 0; plaats < rows.Count; plaats++)
        {
            importer.StartRow();
            importer.Write(bericht);
            importer.Write(plaats);
            foreach (var value in rows[plaats])
            {
                if (value is null)
                    importer.WriteNull();
                else
                    importer.Write(value, NpgsqlDbType.Text);
            }
        }

        await importer.CompleteAsync();
    }

    private Dictionary<string, List<string?[]>> Records(byte[] document)
    {
        var rows = new Dictionary<string, List<string?[]>>(StringComparer.Ordinal);
        var open = new Stack<(string Name, string?[]? Values)>();
        using var reader = XmlReader.Create(new MemoryStream(document, writable: false), settings);
        string? text = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    string?[]? values = null;
                    if (tables.IsRecord(reader.LocalName))
                    {
                        values = new string?[tables.ColumnsOf(reader.LocalName).Count];
                        if (!rows.TryGetValue(reader.LocalName, out var list))
                            rows[reader.LocalName] = list = [];
                        list.Add(values);
                    }

                    if (!reader.IsEmptyElement)
                        open.Push((reader.LocalName, values));
                    text = null;
                    break;
                case XmlNodeType.Text:
                    text = reader.Value;
                    break;
                case XmlNodeType.EndElement:
                    var (name, own) = open.Pop();
                    if (own is null && text is not null && open.TryPeek(out var parent) && parent.Values is { } fields)
                        fields[IndexOf(parent.Name, name)] = text;
                    text = null;
                    break;
            }
        }

        return rows;
    }

    private int IndexOf(string record, string column)
    {
        var columns = tables.ColumnsOf(record);
        for (var i = 0; i < columns.Count; i++)
        {
            if (string.Equals(columns[i], column, StringComparison.Ordinal))
                return i;
        }

        throw new InvalidOperationException($"{record} has no {column}.");
    }
}
