using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Something that waits for a person: a message, or an offer of which no payload was kept.</summary>
internal sealed record QuarantaineRow(long? BerichtId, long? AanbiedingId, long RunId, Disposition Disposition);
