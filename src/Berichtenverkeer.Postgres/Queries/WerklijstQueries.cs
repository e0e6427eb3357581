using System.Runtime.CompilerServices;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Postgres.Connecting;
using Dapper;
using Npgsql;
using NpgsqlTypes;
using Polly;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>What a person must look at.</summary>
public sealed class WerklijstQueries
{
    /// <summary>The reason that no view can give: the maxima are reckoned outside the database.</summary>
    public const string BovenVolume = "boven_volume";

    private readonly NpgsqlDataSource source;
    private readonly ResiliencePipeline pipeline;

    /// <param name="source">A connection that may read <c>bron</c> and <c>kern</c>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public WerklijstQueries(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        this.source = source;
        this.pipeline = pipeline;
    }

    /// <summary>How many rows a list has.</summary>
    /// <param name="lijst">The list.</param>
    /// <param name="gemeente">Only of this gemeente; null for all.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<long> CountAsync(Werklijst lijst, string? gemeente, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        await using var connection = await OpenAsync(cancellationToken);
        // The names are ours.
        var count = await connection.ExecuteScalarAsync<long>(new CommandDefinition(
            $"select count(*) from {lijst.View} w where @Gemeente::text is null or w.gemeente = @Gemeente", new { Gemeente = gemeente }, cancellationToken: cancellationToken));
        if (lijst != Werklijst.Onrechtmatig)
            return count;
        await foreach (var _ in BovenVolumeAsync(gemeente, cancellationToken))
            count++;
        return count;
    }

    /// <summary>The rows of a list, sorted. They are not held in memory.</summary>
    /// <param name="lijst">The list.</param>
    /// <param name="gemeente">Only of this gemeente; null for all.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async IAsyncEnumerable<WerklijstRegel> StreamAsync(Werklijst lijst, string? gemeente, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        await using (var connection = await OpenAsync(cancellationToken))
        {
            await using var command = new NpgsqlCommand(
                $"select * from {lijst.View} w where @Gemeente::text is null or w.gemeente = @Gemeente order by {lijst.Volgorde}", connection);
            command.Parameters.Add(new("Gemeente", NpgsqlDbType.Text) { Value = (object?)gemeente ?? DBNull.Value });
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
                yield return RegelOf(reader);
        }

        if (lijst != Werklijst.Onrechtmatig)
            yield break;
        await foreach (var regel in BovenVolumeAsync(gemeente, cancellationToken))
            yield return regel;
    }

    /// <summary>What became onrechtmatig because a toewijzing now allows less in total. One toewijzing is in memory at a time.</summary>
    private async IAsyncEnumerable<WerklijstRegel> BovenVolumeAsync(string? gemeente, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var debets = new List<OnrechtmatigRow>();
        await foreach (var row in connection.StreamAsync<OnrechtmatigRow>(SqlText.OnrechtmatigKandidaten, new { Gemeente = gemeente }, cancellationToken))
        {
            if (debets.Count > 0 && !debets[0].IsOpZelfdeToewijzingAls(row))
            {
                foreach (var regel in NietGedragen(debets))
                    yield return regel;
                debets.Clear();
            }

            debets.Add(row);
        }

        foreach (var regel in NietGedragen(debets))
            yield return regel;
    }

    private static IEnumerable<WerklijstRegel> NietGedragen(List<OnrechtmatigRow> debets) => debets.Count == 0
        ? []
        : OnrechtmatigVolume.NietGedragen(debets[0].ToToewijzing(), [.. debets.Select(row => (new Periode(row.Begindatum, row.Einddatum), row.RekenVolume))])
            .Select(place => debets[place].ToRegel(BovenVolume));

    private static WerklijstRegel RegelOf(NpgsqlDataReader reader)
    {
        var velden = new Dictionary<string, object?>(reader.FieldCount, StringComparer.Ordinal);
        for (var i = 0; i < reader.FieldCount; i++)
            velden[reader.GetName(i)] = reader.IsDBNull(i) ? null : ValueOf(reader, i);
        return new(velden);
    }

    private static object ValueOf(NpgsqlDataReader reader, int column) => reader.GetDataTypeName(column) switch
    {
        "date" => reader.GetFieldValue<DateOnly>(column),
        "integer" => (long)reader.GetInt32(column),
        _ => reader.GetValue(column),
    };

    private ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(async token => await source.OpenConnectionAsync(token), cancellationToken);
}
