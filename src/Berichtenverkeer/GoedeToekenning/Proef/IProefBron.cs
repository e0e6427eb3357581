using Berichtenverkeer.Storage;

namespace Berichtenverkeer.GoedeToekenning.Proef;

/// <summary>Where old verzoeken come from when rules are tried on them. Only reads.</summary>
public interface IProefBron
{
    /// <summary>First day of the last month that has an accepted verzoek (by Dagtekening) and ended before a day; null when there is none.</summary>
    Task<DateOnly?> LaatsteMaandAsync(DateOnly vandaag, CancellationToken cancellationToken);

    /// <summary>The units that have an accepted verzoek in a period of Dagtekening, both days inclusive.</summary>
    Task<IReadOnlyList<UnitKey>> EenhedenAsync(DateOnly van, DateOnly tot, CancellationToken cancellationToken);

    /// <summary>Numbers of the clients of those verzoeken, in ascending order.</summary>
    Task<IReadOnlyList<long>> ClientenAsync(UnitKey unit, DateOnly van, DateOnly tot, CancellationToken cancellationToken);

    /// <summary>
    /// The accepted messages (301, 305, 307, 315, 317, and 319 on their verzoeken) about these clients up to the run of their last
    /// verzoek in the period, in any order.
    /// </summary>
    Task<IReadOnlyList<ProefBericht>> BerichtenAsync(UnitKey unit, IReadOnlyCollection<long> clienten, DateOnly van, DateOnly tot, CancellationToken cancellationToken);

    /// <summary>The payloads of messages. One that is kept no longer is not there.</summary>
    Task<IReadOnlyDictionary<long, ReadOnlyMemory<byte>>> InhoudAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken);
}
