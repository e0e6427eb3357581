using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Server;

namespace Berichtenverkeer.Cli;

/// <summary>Where the pages of the monitor get what they show.</summary>
/// <param name="Cijfers">Counts.</param>
/// <param name="Werklijsten">Worklists.</param>
internal sealed record MonitorBronnen(IMonitorBron Cijfers, IWerklijstBron Werklijsten);
