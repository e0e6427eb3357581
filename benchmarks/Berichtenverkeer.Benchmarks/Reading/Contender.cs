using System.Diagnostics;

namespace Berichtenverkeer.Benchmarks;

/// <summary>One of the ways to read that are compared in one run.</summary>
/// <param name="Name">Name in the table.</param>
/// <param name="Count">Number of documents that it goes through, again and again.</param>
/// <param name="Time">Reads so many documents from a place on, and says how long that took.</param>
internal sealed record Contender(string Name, int Count, Func<int, int, TimeSpan> Time)
{
    /// <summary>A way to read that is called once for each document.</summary>
    /// <param name="name">Name in the table.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="read">Reads one and gives something back, so that nothing can be left out.</param>
    public static Contender Of(string name, IReadOnlyList<byte[]> documents, Func<byte[], long> read) =>
        OfPlace(name, documents.Count, place => read(documents[place]));

    /// <summary>A way to read that finds its document by its number.</summary>
    public static Contender OfPlace(string name, int count, Func<int, long> read) => new(name, count, (first, number) =>
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < number; i++)
            Result += read((first + i) % count);
        return Stopwatch.GetElapsedTime(started);
    });

    /// <summary>What all readings gave back together.</summary>
    public static long Result { get; private set; }
}
