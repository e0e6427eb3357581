using Berichtenverkeer.GoedeToekenning.Cijfers;

namespace Berichtenverkeer.Monitor.Server;

/// <summary>What the server needs.</summary>
public sealed record MonitorServerSettings
{
    /// <summary>The counts.</summary>
    public required IMonitorBron Cijfers { get; init; }

    /// <summary>The worklists.</summary>
    public required IWerklijstBron Werklijsten { get; init; }

    /// <summary>Port on loopback; 0 takes a free one.</summary>
    public int Poort { get; init; }

    /// <summary>The day it is.</summary>
    public required Func<DateOnly> Vandaag { get; init; }

    /// <summary>The local time of a moment.</summary>
    public required Func<DateTimeOffset, DateTimeOffset> Lokaal { get; init; }

    /// <summary>Told of a fault that a reader sees as "er ging iets mis".</summary>
    public required Action<Exception> BijStoring { get; init; }
}
