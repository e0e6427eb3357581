using System.Globalization;

namespace Berichtenverkeer.Postgres;

/// <summary>The PostgreSQL versions that this tool is made for.</summary>
public static class ServerVersion
{
    /// <summary>The oldest major version that works.</summary>
    public const int Oldest = 15;

    /// <summary>The newest major version that was tried.</summary>
    public const int Newest = 18;

    /// <summary>Between oldest and newest, both included.</summary>
    public static bool IsSupported(int major) => major is >= Oldest and <= Newest;

    /// <summary>The Dutch refusal for a server that is too old, or null.</summary>
    public static string? Refusal(int major) => major >= Oldest
        ? null
        : string.Create(CultureInfo.InvariantCulture,
            $"De databaseserver is PostgreSQL {major}; nodig is versie {Oldest} tot en met {Newest}. Werk de server bij.");

    /// <summary>The Dutch warning for a server that is newer than what was tried, or null.</summary>
    public static string? Warning(int major) => major <= Newest
        ? null
        : string.Create(CultureInfo.InvariantCulture,
            $"De databaseserver is PostgreSQL {major}; beproefd is tot en met versie {Newest}. De verwerking gaat door.");
}
