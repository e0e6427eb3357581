using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Lists;

/// <summary>
/// The lists that a gemeente loads. Loading again makes a new list; the last of its kind, gemeente and domein is in force
/// for runs that open from then on.
/// </summary>
public sealed class MunicipalListStore
{
    private readonly UnitOfWork work;

    /// <param name="source">Connects as the writing role: <see cref="Database.Writer"/>.</param>
    /// <param name="pipeline">What to do when the database is away.</param>
    public MunicipalListStore(NpgsqlDataSource source, ResiliencePipeline pipeline)
    {
        DapperTypes.Register();
        work = new(source, pipeline);
    }

    /// <summary>Loads a list of gemeenten.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<GemeenteRow> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Gemeenten, ListTables.Gemeente, source, rows, cancellationToken);

    /// <summary>Loads a list of product codes.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<ProductcodeEntry> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Productcodes, ListTables.Productcode, source, rows, cancellationToken);

    /// <summary>Loads a list of contracts.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<ContractEntry> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Contracten, ListTables.Contract, source, rows, cancellationToken);

    /// <summary>Loads a list of tariffs.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<TariefEntry> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Tarieven, ListTables.Tarief, source, rows, cancellationToken);

    /// <summary>Loads a list of where clients live.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<WoonplaatsRow> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Woonplaatsen, ListTables.Woonplaats, source, rows, cancellationToken);

    /// <summary>Loads a list of beschikkingen.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<BeschikkingRow> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Beschikkingen, ListTables.Beschikking, source, rows, cancellationToken);

    /// <summary>Loads a list of persoonsgebonden budgetten.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<PgbRow> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Pgb, ListTables.Pgb, source, rows, cancellationToken);

    /// <summary>Loads a list of Wlz indications.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<WlzRow> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Wlz, ListTables.Wlz, source, rows, cancellationToken);

    /// <summary>Loads a list of aanbieders with a signal.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<AandachtRow> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Aandacht, ListTables.Aandacht, source, rows, cancellationToken);

    /// <summary>Loads a list of budget ceilings.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<PlafondRow> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Plafonds, ListTables.Plafond, source, rows, cancellationToken);

    /// <summary>Loads a list of products under a national framework contract.</summary>
    /// <returns>Number of the list.</returns>
    public Task<long> LoadAsync(ListSource source, IReadOnlyCollection<LandelijkRow> rows, CancellationToken cancellationToken) =>
        LoadAsync(ListKind.Landelijk, ListTables.Landelijk, source, rows, cancellationToken);

    /// <summary>The lists about clients that a run would see if it opened now, with the key that each was made with.</summary>
    public async Task<IReadOnlyList<ClientListInForce>> ClientListsAsync(CancellationToken cancellationToken)
    {
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<(string Gemeente, string Domein, string Soort, long LijstId, string Sleutel)>(
                new CommandDefinition(SqlText.ClientListsInForceNow, cancellationToken: token)),
            cancellationToken);
        return [.. rows.Select(row => new ClientListInForce(new(row.Gemeente, DomeinNames.Parse(row.Domein)), row.Soort, row.LijstId, row.Sleutel))];
    }

    /// <summary>What was loaded: what is in force first, then the newest.</summary>
    public async Task<IReadOnlyList<LoadedList>> LoadedAsync(CancellationToken cancellationToken)
    {
        var rows = await work.OnConnectionAsync(
            (connection, token) => connection.QueryAsync<LoadedList>(new CommandDefinition(SqlText.LoadedLists, cancellationToken: token)), cancellationToken);
        return [.. rows];
    }

    private async Task<long> LoadAsync<T>(
        ListKind kind, CopyTable<ListRow<T>> table, ListSource source, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0)
            throw new ArgumentException("A list without rows would say that nothing is known.", nameof(rows));
        if (kind == ListKind.Gemeenten == source.Unit.HasValue)
            throw new ArgumentException("A list of gemeenten is for all; every other list is for one gemeente and domein.", nameof(source));
        if (kind.IsOverClienten() != source.Sleutel is not null)
            throw new ArgumentException("A list about clients names its key; another list has none.", nameof(source));
        return await work.InTransactionAsync(
            async (connection, token) =>
            {
                // One at a time, so that a higher number never shows before a lower one: a run keeps the highest that it saw.
                await connection.ExecuteAsync(new CommandDefinition(SqlText.LockLists, cancellationToken: token));
                var listId = await connection.ExecuteScalarAsync<long>(new CommandDefinition(
                    SqlText.AddList,
                    new
                    {
                        Soort = kind.ToName(),
                        source.Unit?.Gemeente,
                        Domein = source.Unit?.Domein.ToName(),
                        Bestand = source.FileName,
                        source.Sha256,
                        GeladenOp = source.LoadedAt.ToUniversalTime(),
                        Rijen = rows.Count,
                        source.Sleutel,
                    },
                    cancellationToken: token));
                await table.WriteAsync(connection, [.. rows.Select(row => new ListRow<T>(listId, row))], token);
                return listId;
            },
            cancellationToken);
    }
}
