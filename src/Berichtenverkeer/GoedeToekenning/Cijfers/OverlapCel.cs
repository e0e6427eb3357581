namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>Verzoeken for which two bepalingen hold; of one with itself: for which it holds.</summary>
public sealed record OverlapCel(string Rij, string Kolom, Aantal Aantal);
