using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>Finds messages and the case they belong to.</summary>
public sealed class MessageQueries
{
    private readonly UnitOfWork work;

    /// <param name="source">A connection that may read <c>bron</c> and <c>kern</c>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public MessageQueries(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <summary>A message by its number, with its payload byte for byte; null when there is none.</summary>
    public async Task<MessageDetail?> FindAsync(long berichtId, CancellationToken cancellationToken) => await work.OnConnectionAsync(
        async (connection, token) =>
        {
            CommandDefinition Command(string sql) => new(sql, new { BerichtId = berichtId }, cancellationToken: token);

            if (await connection.QuerySingleOrDefaultAsync<MessageDetail>(Command(SqlText.MessageById)) is not { } message)
                return null;
            var payload = await connection.QuerySingleOrDefaultAsync<StoredPayload>(new CommandDefinition(
                SqlText.Payloads, new { BerichtIds = new[] { berichtId } }, cancellationToken: token));
            return message with
            {
                Payload = payload?.Unpack() ?? [],
                Findings = [.. await connection.QueryAsync<MessageFinding>(Command(SqlText.FindingsOfMessage))],
                Offers = [.. await connection.QueryAsync<MessageOffer>(Command(SqlText.OffersOfMessage))],
            };
        },
        cancellationToken);

    /// <summary>
    /// The course of the cases that a value leads to, in order of time. By Identificatie: the messages themselves, and the
    /// case when they are about one client.
    /// </summary>
    public async Task<IReadOnlyList<CaseLine>> SearchAsync(SearchBy by, string value, CancellationToken cancellationToken) => await work.OnConnectionAsync(
        async (connection, token) => by == SearchBy.Identificatie
            ? await ByIdentificatieAsync(connection, value, token)
            : await CasesAsync(connection, await ClientsAsync(connection, by, value, token), token),
        cancellationToken);

    /// <summary>What waits in quarantaine, oldest first.</summary>
    /// <param name="includeSettled">Also what was taken up again.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyList<QuarantineItem>> QuarantineAsync(bool includeSettled, CancellationToken cancellationToken) => await work.OnConnectionAsync(
        async (connection, token) => (IReadOnlyList<QuarantineItem>)
        [
            .. await connection.QueryAsync<QuarantineItem>(new CommandDefinition(
                SqlText.QuarantineList, new { OokGesloten = includeSettled }, cancellationToken: token)),
        ],
        cancellationToken);

    private static async Task<List<(string Gemeente, long ClientId)>> ClientsAsync(NpgsqlConnection connection, SearchBy by, string value, CancellationToken cancellationToken)
    {
        var sql = by switch
        {
            SearchBy.ToewijzingNummer => SqlText.ClientsByToewijzing,
            SearchBy.ReferentieNummer => SqlText.ClientsByReferentie,
            SearchBy.Bsn => SqlText.ClientsByOneBsn,
            _ => throw new ArgumentOutOfRangeException(nameof(by)),
        };
        return [.. await connection.QueryAsync<(string, long)>(new CommandDefinition(sql, new { Waarde = value }, cancellationToken: cancellationToken))];
    }

    private static async Task<IReadOnlyList<CaseLine>> ByIdentificatieAsync(NpgsqlConnection connection, string value, CancellationToken cancellationToken)
    {
        var ids = (await connection.QueryAsync<long>(new CommandDefinition(
            SqlText.MessagesByIdentificatie, new { Waarde = value }, cancellationToken: cancellationToken))).ToArray();
        var clients = (await connection.QueryAsync<(string, long)>(new CommandDefinition(
            SqlText.ClientsByMessages, new { BerichtIds = ids }, cancellationToken: cancellationToken))).ToList();
        var messages = await connection.QueryAsync<CaseLine>(new CommandDefinition(
            SqlText.LinesOfMessages, new { BerichtIds = ids }, cancellationToken: cancellationToken));
        return clients.Count == 1 ? [.. messages, .. await CasesAsync(connection, clients, cancellationToken)] : [.. messages];
    }

    private static async Task<IReadOnlyList<CaseLine>> CasesAsync(
        NpgsqlConnection connection, IEnumerable<(string Gemeente, long ClientId)> clients, CancellationToken cancellationToken)
    {
        var lines = new List<CaseLine>();
        foreach (var (gemeente, clientId) in clients)
        {
            lines.AddRange(await connection.QueryAsync<CaseLine>(new CommandDefinition(
                SqlText.CaseOfClient, new { Gemeente = gemeente, ClientId = clientId }, cancellationToken: cancellationToken)));
        }

        return lines;
    }
}
