using System.IO.Compression;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A payload as it is stored: Brotli when that is smaller. Pure, so any number of threads can pack at once.</summary>
/// <param name="Compressie"><c>br</c> or <c>geen</c>.</param>
/// <param name="Bytes">The stored bytes.</param>
public sealed record PackedPayload(string Compressie, byte[] Bytes)
{
    private const string Brotli = "br";
    private const string None = "geen";

    /// <summary>20,000 messages of 5 KB: quality 1 takes 0.5 s and gives 18 MB, quality 4 takes 1.4 s and gives 15 MB.</summary>
    private const int Quality = 1;
    private const int Window = 22;

    /// <summary>Packs a payload.</summary>
    public static PackedPayload Pack(ReadOnlySpan<byte> payload)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(payload.Length)];
        return BrotliEncoder.TryCompress(payload, buffer, out var written, Quality, Window) && written < payload.Length
            ? new(Brotli, buffer[..written])
            : new(None, payload.ToArray());
    }

    /// <summary>Gives the payload back, byte for byte.</summary>
    /// <param name="length">Its length as it was taken in.</param>
    /// <exception cref="InvalidDataException">The stored bytes are damaged.</exception>
    public byte[] Unpack(long length)
    {
        if (string.Equals(Compressie, None, StringComparison.Ordinal))
            return Bytes;
        var payload = new byte[length];
        return BrotliDecoder.TryDecompress(Bytes, payload, out var written) && written == length
            ? payload
            : throw new InvalidDataException("De bewaarde inhoud van een bericht is beschadigd.");
    }
}
