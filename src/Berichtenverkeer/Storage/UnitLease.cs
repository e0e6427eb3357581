namespace Berichtenverkeer.Storage;

/// <summary>Ownership of a unit by one process for a while. Every commit checks the fencing number: who was overtaken rolls back.</summary>
/// <param name="Run">The run.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Fencing">Rises with each new owner.</param>
public sealed record UnitLease(Run Run, UnitKey Unit, long Fencing);
