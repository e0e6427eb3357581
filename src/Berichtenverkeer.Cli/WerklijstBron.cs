using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Monitor.Server;
using Berichtenverkeer.Postgres.Queries;
using Regel = Berichtenverkeer.GoedeToekenning.Cijfers.WerklijstRegel;

namespace Berichtenverkeer.Cli;

/// <summary>The worklists of the monitor: those of the command <c>werklijst</c>.</summary>
/// <param name="queries">Where they are asked.</param>
/// <param name="today">The day on which a term is late or not.</param>
internal sealed class WerklijstBron(WerklijstGtQueries queries, Func<DateOnly> today) : IWerklijstBron
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Regel>> RegelsAsync(Advies oordeel, CancellationToken cancellationToken) =>
        queries.OpenAsync(oordeel, gemeente: null, today(), cancellationToken);
}
