using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Choices about the store.</summary>
public sealed record PostgresStoreOptions
{
    /// <summary>
    /// How long a unit stays ours without a sign of life; each chunk renews it. Longer than the slowest chunk. A process
    /// that died is succeeded after this time.
    /// </summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Names this process in the database; unique among the processes that share a run.</summary>
    public string Owner { get; init; } = LeaseOwner.OfThisProcess;

    /// <summary>
    /// Clients of a unit that are remembered from chunk to chunk, 450 bytes each. When there are more the first stay: chunk after chunk tells about
    /// them in the same order.
    /// </summary>
    public int ClientsPerUnit { get; init; } = 2_048;

    /// <summary>Makes the pseudonyms for analists of a domein; its key never enters the database. Null: no pseudonyms are made.</summary>
    public Func<Domein, ClientPseudoniem?> Pseudoniem { get; init; } = static _ => null;
}
