using System.Security.Cryptography;
using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>Reads offers side by side and gives them back in the order in which they came.</summary>
/// <param name="schemas">The schemas to read with.</param>
/// <param name="limits">Limits of reading.</param>
/// <param name="served">Which gemeenten are served.</param>
/// <param name="parallelism">Threads that read.</param>
/// <param name="isKept">Whether a message of so many bytes stays in memory; of a declaratie that does not, only the head is read into a record. Null: all stay.</param>
internal sealed class IntakeReader(SchemaSet schemas, ReadingLimits limits, ServedGemeenten served, int parallelism, Func<long, bool>? isKept = null)
{
    /// <summary>Reads a batch.</summary>
    /// <param name="batch">What was offered.</param>
    /// <param name="make">Makes of an offer, and of what reading it gave, what is wanted; called side by side.</param>
    public T[] Read<T>(IReadOnlyList<Offer> batch, Func<Offer, ReadResult?, T> make)
    {
        var result = new T[batch.Count];
        Parallel.For(
            0,
            batch.Count,
            new ParallelOptions { MaxDegreeOfParallelism = parallelism },
            () => new BerichtReader(schemas, limits),
            (i, _, reader) =>
            {
                result[i] = make(batch[i], Read(batch[i], reader));
                return reader;
            },
            _ => { });
        return result;
    }

    /// <summary>An offer as it is taken in.</summary>
    public static Intake ToIntake(Offer offer, ReadResult? result) =>
        new(offer, SHA256.HashData(offer.Payload.IsEmpty ? Encoding.UTF8.GetBytes(offer.Origin) : offer.Payload.Span), result);

    /// <summary>What reading an offer gives; null when it already carries its disposition, or is a Fo01.</summary>
    private ReadResult? Read(Offer offer, BerichtReader reader)
    {
        var isFoutbericht = string.Equals(offer.Envelope?.Berichtcode, "Fo01", StringComparison.Ordinal);
        return offer.Disposition is null && !isFoutbericht ? Judge(served, SafeRead(reader, offer.Payload, headOnly: isKept is not null && !isKept(offer.Payload.Length))) : null;
    }

    /// <summary>What reading a payload gave; a message for a gemeente that is not served is not judged.</summary>
    internal static ReadResult Judge(ServedGemeenten served, ReadResult result) => result.Bericht is { } bericht && served.WhyNot(bericht) is { } disposition
        ? ReadResult.NotJudged(disposition, result.Soort, bericht)
        : result;

    /// <summary>A fault of the engine is neither an acceptance nor a rejection: that one message goes to quarantaine, the others go on.</summary>
    internal static ReadResult SafeRead(BerichtReader reader, ReadOnlyMemory<byte> payload, bool headOnly = false)
    {
        try
        {
            return headOnly ? reader.ReadHead(payload) : reader.Read(payload);
        }
#pragma warning disable CA1031 // Whatever the fault is, it must not become a verdict nor stop the night. Its text may quote data, so only its kind is kept.
        catch (Exception fault) when (fault is not SchemaException and not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return ReadResult.NotJudged(new(Uitkomst.Quarantaine, Redenen.InterneFout, $"De motor liep vast op dit bericht ({fault.GetType().Name}). Het is niet beoordeeld; meld dit aan de ontwikkelaars en herstel het na een nieuwe versie."));
        }
    }
}
