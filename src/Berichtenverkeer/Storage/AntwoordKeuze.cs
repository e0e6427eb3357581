namespace Berichtenverkeer.Storage;

/// <summary>Which answers of the outbox are meant; without anything all of them.</summary>
/// <param name="Gemeente">Those of this gemeente.</param>
/// <param name="RunId">Those that this run composed.</param>
/// <param name="BerichtId">The one on this message.</param>
public sealed record AntwoordKeuze(string? Gemeente = null, long? RunId = null, long? BerichtId = null);
