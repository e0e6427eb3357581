namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>Where figures come from. Reads as the role that sees counts only.</summary>
public interface IMonitorBron
{
    /// <summary>All figures for a filter.</summary>
    Task<MonitorCijfers> CijfersAsync(MonitorFilter filter, CancellationToken cancellationToken);

    /// <summary>First and last Dagtekening of what was judged; null when nothing was.</summary>
    Task<(DateOnly Eerste, DateOnly Laatste)?> PeriodeAsync(CancellationToken cancellationToken);
}
