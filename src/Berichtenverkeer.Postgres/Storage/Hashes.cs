using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>SHA-256 values as keys.</summary>
internal static class Hashes
{
    public static IEqualityComparer<byte[]> Comparer { get; } = new ByContent();

    private sealed class ByContent : IEqualityComparer<byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        /// <summary>A hash is spread already: its first bytes do.</summary>
        public int GetHashCode([DisallowNull] byte[] obj) => obj.Length >= sizeof(int) ? MemoryMarshal.Read<int>(obj) : 0;
    }
}
