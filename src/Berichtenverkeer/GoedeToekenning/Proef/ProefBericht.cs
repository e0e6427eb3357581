namespace Berichtenverkeer.GoedeToekenning.Proef;

/// <summary>An accepted message that is replayed, without its content.</summary>
/// <param name="BerichtId">Number of the message in the store.</param>
/// <param name="RunId">The run that accepted it: runs are replayed in this order.</param>
/// <param name="OpDatum">Business date on which it was judged.</param>
/// <param name="Sha256">Hash of the payload: the last tie-breaker of the order within a run.</param>
/// <param name="Lengte">Bytes of the payload.</param>
public sealed record ProefBericht(long BerichtId, long RunId, DateOnly OpDatum, byte[] Sha256, long Lengte);
