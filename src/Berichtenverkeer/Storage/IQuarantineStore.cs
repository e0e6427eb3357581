namespace Berichtenverkeer.Storage;

/// <summary>What taking messages up again from quarantaine needs of a store.</summary>
public interface IQuarantineStore
{
    /// <summary>Cuts messages into parts that may be in memory together, in the order given; a large message is a part by itself.</summary>
    Task<IReadOnlyList<IReadOnlyCollection<long>>> PartsAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken);

    /// <summary>
    /// Offers messages that wait in quarantaine to a run, as they read now. The run in which they went there keeps its
    /// counts; a message keeps the business date of the run that first took it in (see <see cref="Run.OpDatum"/>).
    /// Messages that do not wait any more are left alone.
    /// </summary>
    /// <returns>Per message its number when it is valid now and waits for the second pass; else null.</returns>
    Task<IReadOnlyList<long?>> RestoreAsync(Run run, IReadOnlyList<RestoredBericht> batch, CancellationToken cancellationToken);
}
