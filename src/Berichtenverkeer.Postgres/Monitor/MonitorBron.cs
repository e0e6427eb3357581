using System.Text.Json;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Postgres.Storage;
using Npgsql;
using NpgsqlTypes;
using Polly;

namespace Berichtenverkeer.Postgres.Monitor;

/// <summary>
/// Figures from schema <c>monitor</c>. Reads as <c>berichten_monitor</c>, whoever is logged in: what that role may not see cannot come on
/// a page. Which gemeenten are counted follows from who is logged in.
/// </summary>
public sealed class MonitorBron : IMonitorBron
{
    /// <summary>The role that sees counts only.</summary>
    public const string Rol = "berichten_monitor";

    private readonly UnitOfWork work;

    /// <param name="source">A connection of a member of <see cref="Rol"/>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public MonitorBron(NpgsqlDataSource source, ResiliencePipeline pipeline) => work = new(source, pipeline);

    /// <inheritdoc/>
    /// <remarks>The period is widened to whole months; the filter of the answer says what was counted.</remarks>
    public async Task<MonitorCijfers> CijfersAsync(MonitorFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var json = await AskAsync(
            SqlText.MonitorCijfers,
            [
                Of(NpgsqlDbType.Date, filter.Van), Of(NpgsqlDbType.Date, filter.Tot), Of(NpgsqlDbType.Text, filter.Domein?.ToName()),
                Of(NpgsqlDbType.Text, filter.Gemeente), Of(NpgsqlDbType.Text, filter.Aanbieder), Of(NpgsqlDbType.Text, filter.Categorie),
                Of(NpgsqlDbType.Text, filter.Code), Of(NpgsqlDbType.Text, filter.VerwijzerType), Of(NpgsqlDbType.Integer, filter.Soort),
                Of(NpgsqlDbType.Text, filter.Telling == Telling.Werkelijk ? "werkelijk" : "advies"), Of(NpgsqlDbType.Text, NameOf(filter.Korrel)),
            ],
            static reader => reader.GetString(0),
            cancellationToken);
        using var document = JsonDocument.Parse(json);
        return new MonitorAntwoord(document.RootElement, filter).Lees();
    }

    /// <inheritdoc/>
    public Task<(DateOnly Eerste, DateOnly Laatste)?> PeriodeAsync(CancellationToken cancellationToken) => AskAsync<(DateOnly Eerste, DateOnly Laatste)?>(
        SqlText.MonitorPeriode,
        [],
        static reader => reader.IsDBNull(0) ? null : (reader.GetFieldValue<DateOnly>(0), reader.GetFieldValue<DateOnly>(1)),
        cancellationToken);

    private static string NameOf(Korrel korrel) => korrel switch
    {
        Korrel.Week => "week",
        Korrel.Kwartaal => "kwartaal",
        _ => "maand",
    };

    private static NpgsqlParameter Of(NpgsqlDbType type, object? value) => new() { NpgsqlDbType = type, Value = value ?? DBNull.Value };

    /// <summary>One round trip. The role holds for the transaction: a pooled connection comes back as it was.</summary>
    private Task<T> AskAsync<T>(string sql, NpgsqlParameter[] parameters, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        work.InTransactionAsync(
            async (connection, token) =>
            {
                await using var batch = new NpgsqlBatch(connection);
                batch.BatchCommands.Add(new($"set local role {Rol}"));
                batch.BatchCommands.Add(new("set transaction read only"));
                var question = new NpgsqlBatchCommand(sql);
                foreach (var parameter in parameters)
                    question.Parameters.Add(parameter.Clone());
                batch.BatchCommands.Add(question);
                await using var reader = await batch.ExecuteReaderAsync(token);
                await reader.ReadAsync(token);
                return read(reader);
            },
            cancellationToken).AsTask();
}
