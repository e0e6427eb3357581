using System.Globalization;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Migrations;

/// <summary>
/// Brings a database to the version of the tool: each step in its own transaction, in order, forward only. Several
/// processes may do so together: each transaction first takes an advisory lock and then looks again. So may several databases of one
/// cluster, see <see cref="ClusterClash"/>.
/// </summary>
/// <remarks>
/// The first step runs as the user who connects and makes the roles and schemas. The later ones run as
/// <c>berichten_eigenaar</c>, so that everything belongs to that role, whoever migrates.
/// </remarks>
public sealed class MigrationRunner
{
    /// <summary>The role that owns all objects.</summary>
    public const string OwnerRole = "berichten_eigenaar";

    /// <summary>"berichten" in ASCII, cut to eight bytes: a number that no other application is likely to use.</summary>
    private const long LockKey = 0x6265726963687465;

    private static readonly int LongestMinutes = 30;

    private readonly NpgsqlDataSource _dataSource;
    private readonly IReadOnlyList<Migration> _migrations;

    /// <param name="dataSource">A connection without a role set, of a user who may create roles the first time.</param>
    /// <param name="migrations">The steps; null takes those of this version of the tool.</param>
    public MigrationRunner(NpgsqlDataSource dataSource, IReadOnlyList<Migration>? migrations = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        _dataSource = dataSource;
        _migrations = migrations ?? Migration.Embedded;
    }

    /// <summary>Applied and pending steps. Changes nothing.</summary>
    public async Task<MigrationStatus> StatusAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        var major = connection.PostgreSqlVersion.Major;
        var applied = await AppliedAsync(connection, null, cancellationToken);
        return new MigrationStatus(
            applied,
            [.. _migrations.Where(migration => applied.All(done => done.Version != migration.Version))],
            ServerVersion.Refusal(major) ?? ProblemOf(applied),
            ServerVersion.Warning(major));
    }

    /// <summary>Applies what is pending.</summary>
    /// <exception cref="MigrationException">The server is too old, the database is newer than the tool, an applied step was changed, or a step failed.</exception>
    public async Task<MigrationResult> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        var major = connection.PostgreSqlVersion.Major;
        if (ServerVersion.Refusal(major) is { } refusal)
        {
            throw new MigrationException(refusal);
        }

        var done = new List<Migration>();
        while (await ClusterClash.Retry.ExecuteAsync(async token => await ApplyNextAsync(token), cancellationToken) is { } migration)
        {
            done.Add(migration);
        }

        if (ReferenceEquals(_migrations, Migration.Embedded))
        {
            await FillReferenceListsAsync(connection, cancellationToken);
        }

        return new MigrationResult(done, ServerVersion.Warning(major));
    }

    /// <summary>The lists of the standard change with the tool, not with the structure: outside the numbered steps.</summary>
    private static async Task FillReferenceListsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await LockAsync(connection, transaction, cancellationToken);
        await BecomeOwnerAsync(connection, transaction, cancellationToken);
        await ReferenceLists.FillAsync(connection, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static Task<int> LockAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition(
            string.Create(
                CultureInfo.InvariantCulture,
                $"set local lock_timeout = 0; set local statement_timeout = '{LongestMinutes}min'; select pg_advisory_xact_lock({LockKey})"),
            transaction: transaction,
            commandTimeout: LongestMinutes * 60,
            cancellationToken: cancellationToken));

    /// <summary>On a connection of its own: Npgsql closes one that saw an internal error, which is what a clash is.</summary>
    private async Task<Migration?> ApplyNextAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await LockAsync(connection, transaction, cancellationToken);
        var applied = await AppliedAsync(connection, transaction, cancellationToken);
        if (ProblemOf(applied) is { } problem)
        {
            throw new MigrationException(problem);
        }

        if (applied.Count == _migrations.Count)
        {
            return null;
        }

        var migration = _migrations[applied.Count];
        try
        {
            if (applied.Count > 0)
            {
                await BecomeOwnerAsync(connection, transaction, cancellationToken);
            }

            await connection.ExecuteAsync(new CommandDefinition(
                migration.Sql, transaction: transaction, commandTimeout: LongestMinutes * 60, cancellationToken: cancellationToken));
            await BecomeOwnerAsync(connection, transaction, cancellationToken);
            await connection.ExecuteAsync(new CommandDefinition(
                SqlText.RecordMigration,
                new { migration.Version, migration.Name, migration.Checksum },
                transaction,
                cancellationToken: cancellationToken));
            await transaction.CommitAsync(cancellationToken);
            return migration;
        }
        catch (PostgresException exception)
        {
            // Class 42 speaks of the statement only (syntax, names, rights); other texts may quote data.
            var detail = exception.SqlState.StartsWith("42", StringComparison.Ordinal) ? $": {exception.MessageText}" : "";
            throw new MigrationException(
                $"Migratie {migration.FileName} is mislukt en teruggedraaid (fout {exception.SqlState}{detail}). De database is niet gewijzigd door deze stap.",
                exception);
        }
    }

    private static Task<int> BecomeOwnerAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition($"set local role {OwnerRole}", transaction: transaction, cancellationToken: cancellationToken));

    private static async Task<IReadOnlyList<AppliedMigration>> AppliedAsync(
        NpgsqlConnection connection, NpgsqlTransaction? transaction, CancellationToken cancellationToken)
    {
        var known = await connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            SqlText.MigrationTableExists, transaction: transaction, cancellationToken: cancellationToken));
        if (!known)
        {
            return [];
        }

        var rows = await connection.QueryAsync<(int Version, string Name, string Checksum, DateTime AppliedAt)>(new CommandDefinition(
            SqlText.AppliedMigrations, transaction: transaction, cancellationToken: cancellationToken));
        return [.. rows.Select(row => new AppliedMigration(row.Version, row.Name, row.Checksum, new DateTimeOffset(row.AppliedAt)))];
    }

    private string? ProblemOf(IReadOnlyList<AppliedMigration> applied)
    {
        if (applied.Count > _migrations.Count)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"De database is nieuwer dan dit programma: zij heeft migratie {applied[^1].Version:0000} ({applied[^1].Name}), dit programma kent er {_migrations.Count}. Werk berichten bij.");
        }

        foreach (var (done, own) in applied.Zip(_migrations))
        {
            if (done.Version != own.Version || done.Checksum != own.Checksum)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"Migratie {done.Version:0000} ({done.Name}) is in de database een andere dan in dit programma. Een toegepaste migratie verandert niet: gebruik de versie van berichten waarmee de database is gemaakt, of een nieuwere.");
            }
        }

        return null;
    }
}
