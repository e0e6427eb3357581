using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Ordering;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Storage;

/// <summary>
/// What a run needs of a store. Every method is a whole unit of work: it happened or it did not, and calling it again
/// after a lost answer changes nothing.
/// </summary>
public interface INightStore
{
    /// <summary>Runs that have not been closed, oldest first. Units of a process on this machine that died are free again.</summary>
    Task<IReadOnlyList<Run>> UnfinishedRunsAsync(CancellationToken cancellationToken);

    /// <summary>Opens a run.</summary>
    Task<Run> OpenRunAsync(RunOpening opening, CancellationToken cancellationToken);

    /// <summary>
    /// Removes a run whose night was never fixed: what it took in will be offered again. What another run was offered too becomes
    /// work of that run, which is unfinished again when it was closed.
    /// </summary>
    Task DiscardRunAsync(Run run, CancellationToken cancellationToken);

    /// <summary>
    /// Takes offers in: payloads compressed in <c>bron</c>, one row per offer, findings, envelopes. Bytes received before
    /// become overgeslagen (al_ontvangen). Valid messages are put to work in their unit.
    /// </summary>
    /// <returns>Per offer the number of its message when it is new and waits for the second pass; else null.</returns>
    Task<IReadOnlyList<long?>> TakeInAsync(Run run, IReadOnlyList<Intake> batch, CancellationToken cancellationToken);

    /// <summary>Fixes the night: from here on it is finished, also after a crash.</summary>
    Task<Run> FixNightAsync(Run run, CancellationToken cancellationToken);

    /// <summary>Takes the next unit that is free, or null when none is left. A unit waits for the same gemeente and domein of an earlier run.</summary>
    Task<UnitLease?> ClaimUnitAsync(Run run, CancellationToken cancellationToken);

    /// <summary>Keeps a unit ours while one step of it takes longer than a lease, until this is disposed.</summary>
    IAsyncDisposable KeepLease(UnitLease lease);

    /// <summary>True while a unit of the run is not done, whoever has it.</summary>
    Task<bool> HasOpenUnitsAsync(Run run, CancellationToken cancellationToken);

    /// <summary>
    /// What comes first of the work of a unit that has not been done yet (<see cref="CanonicalOrder.Parts"/>), in no particular order. Fewer than
    /// asked for when nothing is left after them; more when the last of them belongs together with others.
    /// </summary>
    Task<WorkList> WorkAsync(UnitLease lease, int count, CancellationToken cancellationToken);

    /// <summary>Which messages are answered in the night of a unit, by a retour or by the 325 on a declaratie; done or not.</summary>
    Task<IReadOnlySet<HeenSleutel>> AnsweredAsync(UnitLease lease, CancellationToken cancellationToken);

    /// <summary>Payloads by message number, for work that is no longer in memory.</summary>
    Task<IReadOnlyDictionary<long, StoredPayload>> PayloadsAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken);

    /// <summary>What is known for the keys of a chunk, loaded in one go per kind.</summary>
    Task<DossierGegevens> DossierAsync(UnitLease lease, DossierVraag vraag, CancellationToken cancellationToken);

    /// <summary>The municipal lists in force for this unit, as they stood when the run opened.</summary>
    Task<MunicipalLists> ListsAsync(UnitLease lease, CancellationToken cancellationToken);

    /// <summary>Payloads that wait in quarantaine for this gemeente, or for one that could not be seen: what is missing may be in them.</summary>
    /// <returns>Number of the message and its payload, one by one.</returns>
    IAsyncEnumerable<(long BerichtId, ReadOnlyMemory<byte> Payload)> QuarantinedPayloadsAsync(UnitLease lease, CancellationToken cancellationToken);

    /// <summary>Which of these identifications of answers of this gemeente are in use.</summary>
    Task<IReadOnlySet<string>> UsedAnswerIdentificationsAsync(UnitLease lease, IReadOnlyCollection<string> identifications, CancellationToken cancellationToken);

    /// <summary>Stores a chunk in canonical order: facts, findings, outcome and progress in one transaction.</summary>
    /// <exception cref="LeaseLostException">Another process owns the unit by now; nothing was stored.</exception>
    /// <exception cref="StoreDataException">The data of a message cannot be kept; nothing was stored.</exception>
    Task CommitChunkAsync(UnitLease lease, IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken);

    /// <summary>Ends a unit: what depends on the whole night is settled (removed starts and stops, verdicts of retouren).</summary>
    /// <returns>False when it has work that was not done, and nothing was settled: a run that is discarded hands messages over at any moment.</returns>
    /// <exception cref="LeaseLostException">Another process owns the unit by now; nothing was stored.</exception>
    Task<bool> FinishUnitAsync(UnitLease lease, CancellationToken cancellationToken);

    /// <summary>
    /// Composes a foutbericht (Fo01) for every message of the run that does not follow its XSD and came in a Di01, and has
    /// none yet. Old traffic gets none.
    /// </summary>
    Task ComposeFaultsAsync(Run run, CancellationToken cancellationToken);

    /// <summary>
    /// Closes the run when all its units are done. Answers of ours that a foutbericht of the run names are geweigerd from
    /// then on.
    /// </summary>
    /// <returns>False when a unit is not done.</returns>
    Task<bool> CloseRunAsync(Run run, CancellationToken cancellationToken);

    /// <summary>Counts what a run did.</summary>
    Task<RunSummary> SummaryAsync(Run run, CancellationToken cancellationToken);
}
