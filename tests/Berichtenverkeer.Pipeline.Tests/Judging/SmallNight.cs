using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Tests.Nights;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Pipeline.Tests.Judging;

/// <summary>Nights of a few messages on one database, and questions to it.</summary>
internal sealed class SmallNight(TestDatabase database) : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("berichten-klein-").FullName;
    private int nights;

    /// <summary>The business date of these nights: the day after the Dagtekening of the examples.</summary>
    public static DateOnly OpDatum { get; } = Voorbeeld.Dagtekening.AddDays(1);

    public Engine Engine { get; } = new(database);

    /// <summary>The business date of the next night.</summary>
    public DateOnly Vandaag { get; set; } = OpDatum;

    /// <summary>Offers messages, each as a file of its own.</summary>
    public Task<NightResult> RunAsync(params IReadOnlyList<Bericht> berichten) => RunAsync("{}", new NightSettings(), berichten);

    /// <summary>Takes messages over as old traffic.</summary>
    public Task<NightResult> HistoryAsync(params IReadOnlyList<Bericht> berichten) =>
        Engine.RunAsync(Write([.. berichten.Select(bericht => BerichtWriter.Write(bericht, SchemaSet.Embedded))]), RunSoort.Historie, opDatum: Vandaag);

    /// <summary>The same, with settings.</summary>
    public Task<NightResult> RunAsync(string instellingen, NightSettings settings, params IReadOnlyList<Bericht> berichten) =>
        RunAsync(instellingen, settings, [.. berichten.Select(bericht => BerichtWriter.Write(bericht, SchemaSet.Embedded))]);

    /// <summary>The same, of bytes.</summary>
    public Task<NightResult> RunAsync(string instellingen, NightSettings settings, params IReadOnlyList<byte[]> payloads) =>
        Engine.RunAsync(Write(payloads), RunSoort.Verwerk, settings: settings, instellingen: instellingen, opDatum: Vandaag);

    /// <summary>Writes a folder to offer.</summary>
    public string Write(IReadOnlyList<byte[]> payloads)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"{++nights}"))).FullName;
        for (var i = 0; i < payloads.Count; i++)
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:D3}.xml")), payloads[i]);
        return folder;
    }

    /// <summary>The answer of a query as text, rows and columns apart: <c>a b / c d</c>.</summary>
    public async Task<string> AskAsync(string sql)
    {
        await using var connection = await database.Writer.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return string.Join(" / ", rows);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
