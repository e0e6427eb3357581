namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A payload as the database has it.</summary>
internal sealed class StoredPayload
{
    public long BerichtId { get; init; }

    public long Lengte { get; init; }

    public string Compressie { get; init; } = string.Empty;

    public byte[] Inhoud { get; init; } = [];

    public byte[] Unpack() => new PackedPayload(Compressie, Inhoud).Unpack(Lengte);
}
