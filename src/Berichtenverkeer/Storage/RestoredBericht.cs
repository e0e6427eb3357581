using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Storage;

/// <summary>A message out of quarantaine, read again.</summary>
/// <param name="BerichtId">Number of the message in the store.</param>
/// <param name="Result">What reading its payload gives now.</param>
public sealed record RestoredBericht(long BerichtId, ReadResult Result);
