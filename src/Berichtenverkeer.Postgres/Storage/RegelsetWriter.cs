using System.Collections.Concurrent;
using System.Globalization;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Storage;
using Dapper;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>
/// Stores the rule sets by which verzoeken are judged, before the chunks that refer to them and outside their transactions: inside, the
/// first chunk of a night kept every other one waiting until it was committed (0.24 s of a night of 20,000 messages).
/// </summary>
internal sealed class RegelsetWriter(UnitOfWork work)
{
    private readonly ConcurrentDictionary<string, bool> stored = new(StringComparer.Ordinal);

    /// <summary>Stores the rule sets of a chunk that this process has not stored yet.</summary>
    public async Task WriteAsync(Run run, IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken)
    {
        List<Regelset> missing = [.. chunk.Where(one => one.Besluiten.Count > 0).Select(one => one.Regelset).OfType<Regelset>().DistinctBy(one => one.Hash).Where(one => !stored.ContainsKey(one.Hash))];
        if (missing.Count == 0)
            return;
        await work.OnConnectionAsync(
            (connection, token) => connection.ExecuteAsync(new CommandDefinition(
                SqlText.AddRegelsets,
                new
                {
                    run.RunId,
                    Hashes = missing.Select(one => one.Hash).ToArray(),
                    Profielen = missing.Select(one => one.Profiel).ToArray(),
                    GeldigVanaf = missing.Select(one => one.GeldigVanaf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray(), // as text: see CopyBuffer.Date
                    Regelsets = missing.Select(one => one.Json).ToArray(),
                },
                cancellationToken: token)),
            cancellationToken);
        foreach (var one in missing)
            stored.TryAdd(one.Hash, true);
    }
}
