using System.Diagnostics;
using System.Globalization;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Who holds a unit: machine, process, and the number of the claim, as <c>machine:pid/claim</c>.</summary>
internal static class LeaseOwner
{
    /// <summary>Name of this process among those that share a run.</summary>
    public static string OfThisProcess { get; } = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}:{Environment.ProcessId}");

    /// <summary>True when the owner is or was a process of this machine.</summary>
    public static bool IsHere(string owner) => ProcessIdHere(owner) is not null;

    /// <summary>True when the owner was a process of this machine that no longer runs.</summary>
    public static bool IsDeadHere(string owner) => ProcessIdHere(owner) is { } id && !Runs(id);

    private static int? ProcessIdHere(string owner)
    {
        var process = owner.Split('/')[0];
        var at = process.LastIndexOf(':');
        return at >= 0
            && string.Equals(process[..at], Environment.MachineName, StringComparison.Ordinal)
            && int.TryParse(process[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
    }

    private static bool Runs(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
