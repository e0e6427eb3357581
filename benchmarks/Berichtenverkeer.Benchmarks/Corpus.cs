using Berichtenverkeer.Generator;

namespace Berichtenverkeer.Benchmarks;

/// <summary>The documents that are measured: the same bytes on every machine.</summary>
public sealed class Corpus
{
    private Corpus(string name, IReadOnlyList<byte[]> documents)
    {
        Name = name;
        Documents = documents;
        Bytes = documents.Sum(document => (long)document.Length);
    }

    /// <summary>Name in the table.</summary>
    public string Name { get; }

    /// <summary>The payloads.</summary>
    public IReadOnlyList<byte[]> Documents { get; }

    /// <summary>Bytes together.</summary>
    public long Bytes { get; }

    /// <summary>By name: what a parameter of BenchmarkDotNet can hold.</summary>
    public static Corpus Of(string name) => name switch
    {
        Small => new(name, [.. SmallMessages.Create(1_000, seed: 1).Select(item => item.Bytes)]),
        Medium => new(name, [LargeDeclaratie.Create(5 * 1024 * 1024)]),
        Large => new(name, [LargeDeclaratie.Create(24 * 1024 * 1024)]),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary>A thousand messages of 3 to 8 KB, of all small kinds.</summary>
    public const string Small = "klein (3–8 KB)";

    /// <summary>One 323 of 5 MB.</summary>
    public const string Medium = "323 van 5 MB";

    /// <summary>One 323 just below the limit.</summary>
    public const string Large = "323 van 24 MB";

    /// <inheritdoc/>
    public override string ToString() => Name;
}
