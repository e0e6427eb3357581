using Npgsql;
using Polly;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>One connection, one transaction, tried again as a whole when the database was away for a moment.</summary>
internal sealed class UnitOfWork(NpgsqlDataSource source, ResiliencePipeline pipeline)
{
    /// <summary>Runs work in a transaction that is committed when it returns.</summary>
    public ValueTask<T> InTransactionAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(
            static async (state, token) =>
            {
                await using var connection = await state.source.OpenConnectionAsync(token);
                await using var transaction = await connection.BeginTransactionAsync(token);
                var result = await state.work(connection, token);
                await transaction.CommitAsync(token);
                return result;
            },
            (source, work),
            cancellationToken);

    /// <inheritdoc cref="InTransactionAsync{T}"/>
    public async ValueTask InTransactionAsync(Func<NpgsqlConnection, CancellationToken, Task> work, CancellationToken cancellationToken) =>
        await InTransactionAsync(
            async (connection, token) =>
            {
                await work(connection, token);
                return true;
            },
            cancellationToken);

    /// <summary>Runs a single statement, which is a transaction by itself.</summary>
    public ValueTask<T> OnConnectionAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(
            static async (state, token) =>
            {
                await using var connection = await state.source.OpenConnectionAsync(token);
                return await state.work(connection, token);
            },
            (source, work),
            cancellationToken);
}
