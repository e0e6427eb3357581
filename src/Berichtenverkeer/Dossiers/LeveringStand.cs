namespace Berichtenverkeer.Dossiers;

/// <summary>A standing start or stop, as loaded.</summary>
/// <param name="Bsn">Bsn of the client.</param>
/// <param name="Aanbieder">AGB code of the aanbieder.</param>
/// <param name="Start">Key of the start that it is or refers to.</param>
/// <param name="Stop">Key of the stop; null when it is a start.</param>
/// <param name="Aantal">How many of this key stand, removals of this run taken off.</param>
public sealed record LeveringStand(string Bsn, string Aanbieder, StartSleutel Start, StopSleutel? Stop, int Aantal);
