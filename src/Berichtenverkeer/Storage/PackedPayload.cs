using System.Buffers;
using System.IO.Compression;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Storage;

/// <summary>A payload as it is stored: Brotli when that is smaller. Pure, so any number of threads can pack at once.</summary>
/// <param name="Compressie"><c>br</c> or <c>geen</c>.</param>
/// <param name="Bytes">The stored bytes.</param>
public sealed record PackedPayload(string Compressie, byte[] Bytes)
{
    private const string Brotli = "br";
    private const string None = "geen";

    /// <summary>Bytes up to which a payload is small.</summary>
    private const int Small = 64 * 1024;

    private const int Quality = 1;
    private const int Window = 22;

    /// <summary>
    /// For what is small: 4,000 messages of 2.5 KB on average take 24 µs each and 1,009 bytes, with the quality above 65 µs
    /// and 939 bytes (and 137 µs and 838 bytes with quality 4).
    /// </summary>
    private const int SmallQuality = 0;
    private const int SmallWindow = 16;

    /// <summary>What a large message shrinks by at the least, mostly fifty times: so no second array of its size is needed, which a pool would keep.</summary>
    private const int LeastRatio = 8;

    /// <summary>Packs a payload.</summary>
    public static PackedPayload Pack(ReadOnlySpan<byte> payload)
    {
        if (payload.Length > Small)
            return Compress(payload, PayloadMemory.Allocate(payload.Length / LeastRatio), Quality, Window) ?? Compress(payload, PayloadMemory.Allocate(payload.Length), Quality, Window) ?? new(None, payload.ToArray());
        var buffer = ArrayPool<byte>.Shared.Rent(payload.Length);
        try
        {
            return Compress(payload, buffer.AsSpan(0, payload.Length), SmallQuality, SmallWindow) ?? new(None, payload.ToArray());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Gives the payload back, byte for byte.</summary>
    /// <param name="length">Its length as it was taken in.</param>
    /// <exception cref="InvalidDataException">The stored bytes are damaged.</exception>
    public byte[] Unpack(long length)
    {
        if (string.Equals(Compressie, None, StringComparison.Ordinal))
            return Bytes;
        var payload = PayloadMemory.Allocate(checked((int)length));
        Unpack(payload);
        return payload;
    }

    /// <summary>Puts the payload in a buffer of its length.</summary>
    /// <exception cref="InvalidDataException">The stored bytes are damaged.</exception>
    public void Unpack(Span<byte> payload)
    {
        var isWhole = string.Equals(Compressie, None, StringComparison.Ordinal)
            ? Bytes.Length == payload.Length && Bytes.AsSpan().TryCopyTo(payload)
            : BrotliDecoder.TryDecompress(Bytes, payload, out var written) && written == payload.Length;
        if (!isWhole)
            throw new InvalidDataException("De bewaarde inhoud van een bericht is beschadigd.");
    }

    /// <summary>Null when it does not fit, or is no smaller.</summary>
    private static PackedPayload? Compress(ReadOnlySpan<byte> payload, Span<byte> buffer, int quality, int window) =>
        BrotliEncoder.TryCompress(payload, buffer, out var written, quality, window) && written < payload.Length ? new(Brotli, buffer[..written].ToArray()) : null;
}
