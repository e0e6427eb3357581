using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Server;
using Berichtenverkeer.Postgres.Monitor;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli;

/// <summary>Where the pages of the monitor get what they show.</summary>
/// <param name="Cijfers">Counts.</param>
/// <param name="Werklijsten">Worklists.</param>
internal sealed record MonitorBronnen(IMonitorBron Cijfers, IWerklijstBron Werklijsten)
{
    /// <summary>Those of a database.</summary>
    /// <param name="opened">The database.</param>
    /// <param name="today">The day on which a term is late or not.</param>
    public static MonitorBronnen Of(OpenedDatabase opened, Func<DateOnly> today) => new(
        new MonitorBron(opened.Database.Writer, opened.Pipeline),
        new WerklijstBron(new WerklijstGtQueries(opened.Database.Writer, opened.Pipeline), today));
}
