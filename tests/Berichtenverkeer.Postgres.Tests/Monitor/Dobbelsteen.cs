namespace Berichtenverkeer.Postgres.Tests.Monitor;

/// <summary>Numbers that are the same for the same seed on every machine and version (splitmix64).</summary>
internal sealed class Dobbelsteen(int seed)
{
    private ulong state = (ulong)seed * 0x9E3779B97F4A7C15;

    /// <summary>From 0 up to <paramref name="end"/>, that excluded.</summary>
    public int Next(int end) => (int)(Draw() % (ulong)end);

    /// <summary>From <paramref name="start"/> up to <paramref name="end"/>, that excluded.</summary>
    public int Next(int start, int end) => start + Next(end - start);

    /// <summary>From 0 up to 1.</summary>
    public double NextDouble() => (Draw() >> 11) / (double)(1UL << 53);

    private ulong Draw()
    {
        state += 0x9E3779B97F4A7C15;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
