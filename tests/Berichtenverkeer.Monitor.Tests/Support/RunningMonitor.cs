using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Server;

namespace Berichtenverkeer.Monitor.Tests.Support;

/// <summary>The server on a free port, over the made-up region.</summary>
internal static class RunningMonitor
{
    public static Task<MonitorServer> StartAsync(IMonitorBron? bron = null, Action<Exception>? fault = null) => MonitorServer.StartAsync(
        new()
        {
            Cijfers = bron ?? new VoorbeeldBron(),
            Werklijsten = new VoorbeeldWerklijst(),
            Vandaag = () => VoorbeeldWerklijst.Vandaag,
            Lokaal = moment => moment.ToOffset(TimeSpan.FromHours(2)),
            BijStoring = fault ?? (wrong => throw wrong),
        },
        CancellationToken.None);
}
