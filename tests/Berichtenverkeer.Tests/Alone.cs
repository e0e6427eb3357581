namespace Berichtenverkeer.Tests;

/// <summary>
/// Tests that run when the others are done: they start processes, which for a moment hold every file that is open in this one, or
/// wait for the compiler to have made its final code.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
