namespace Berichtenverkeer.Generator;

/// <summary>SplitMix64: a small random source whose numbers are the same on every machine and every version of .NET.</summary>
public sealed class Prng
{
    private ulong state;

    /// <summary>A source for one purpose. Another key gives an unrelated series, so that one story never shifts another.</summary>
    public Prng(long seed, params ReadOnlySpan<long> keys)
    {
        state = Mix((ulong)seed);
        foreach (var key in keys)
            state = Mix(state ^ ((ulong)key * 0xD6E8FEB86659FD93));
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        return Mix(state);
    }

    /// <summary>A number from <paramref name="from"/> up to and including <paramref name="to"/>.</summary>
    public int Between(int from, int to) => from + (int)(Next() % (ulong)(to - from + 1));

    /// <summary>True in so many of a thousand cases.</summary>
    public bool Promille(int promille) => Next() % 1000 < (ulong)promille;

    /// <summary>One of a list.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[(int)(Next() % (ulong)list.Count)];

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
