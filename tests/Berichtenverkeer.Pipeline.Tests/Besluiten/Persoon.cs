namespace Berichtenverkeer.Pipeline.Tests.Besluiten;

/// <summary>A fictitious client.</summary>
internal sealed record Persoon(string Bsn, DateOnly Geboortedatum, string? DatumGebruik = null);
