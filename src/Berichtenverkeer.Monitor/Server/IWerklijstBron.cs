using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Cijfers;

namespace Berichtenverkeer.Monitor.Server;

/// <summary>Where the worklists come from. Reads as the role of the backoffice: what it gives identifies verzoeken.</summary>
public interface IWerklijstBron
{
    /// <summary>Open verzoeken with this judgement.</summary>
    Task<IReadOnlyList<WerklijstRegel>> RegelsAsync(Advies oordeel, CancellationToken cancellationToken);
}
