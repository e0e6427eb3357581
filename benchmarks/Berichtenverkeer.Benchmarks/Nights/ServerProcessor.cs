using System.Globalization;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>What a PostgreSQL server has used of the processor, from <c>/proc</c>.</summary>
internal static class ServerProcessor
{
    private const double TicksPerSecond = 100;

    /// <summary>Of all processes of a server, those that ended too.</summary>
    /// <param name="backend">One of its processes.</param>
    public static double Seconds(int backend)
    {
        if (!Directory.Exists("/proc/self") || Fields(backend) is not { } own)
            return 0;
        var server = own[Parent];
        var total = 0.0;
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || Fields(id) is not { } fields)
                continue;
            if (id == server)
                total += fields[User] + fields[System] + fields[EndedUser] + fields[EndedSystem];
            else if (fields[Parent] == server)
                total += fields[User] + fields[System];
        }

        return total / TicksPerSecond;
    }

    private const int Parent = 1;
    private const int User = 11;
    private const int System = 12;
    private const int EndedUser = 13;
    private const int EndedSystem = 14;

    /// <summary>The numbers after the name of a process; null when it has gone.</summary>
    private static long[]? Fields(int id)
    {
        try
        {
            var text = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
            return [.. text[(text.LastIndexOf(')') + 2)..].Split(' ').Select(field => long.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        }
        catch (IOException)
        {
            return null;
        }
    }
}
