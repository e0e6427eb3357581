namespace Berichtenverkeer.Storage;

/// <summary>A payload as the store has it: packed, so that many may be in memory together.</summary>
public sealed class StoredPayload
{
    /// <summary>Number of the message.</summary>
    public long BerichtId { get; init; }

    /// <summary>Bytes of the payload itself.</summary>
    public long Lengte { get; init; }

    /// <summary>How it is packed: see <see cref="PackedPayload.Compressie"/>.</summary>
    public string Compressie { get; init; } = string.Empty;

    /// <summary>The packed bytes.</summary>
    public byte[] Inhoud { get; init; } = [];

    /// <summary>The payload, byte for byte.</summary>
    /// <exception cref="InvalidDataException">The stored bytes are damaged.</exception>
    public byte[] Unpack() => Packed.Unpack(Lengte);

    /// <summary>Puts the payload in a buffer of <see cref="Lengte"/> bytes.</summary>
    /// <exception cref="InvalidDataException">The stored bytes are damaged.</exception>
    public void Unpack(Span<byte> payload) => Packed.Unpack(payload);

    private PackedPayload Packed => new(Compressie, Inhoud);
}
