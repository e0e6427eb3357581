namespace Berichtenverkeer.Postgres.Register;

/// <summary>What came of adding registrations: all of them, or none when something is wrong.</summary>
public sealed record RegistratieUitslag
{
    /// <summary>How many were added.</summary>
    public int Toegevoegd { get; init; }

    /// <summary>How many said what was registered already.</summary>
    public int Ongewijzigd { get; init; }

    /// <summary>Whether the same file was read before: then nothing is done.</summary>
    public bool AlIngelezen { get; init; }

    /// <summary>What is wrong: place of the registration from 0, and a Dutch sentence.</summary>
    public IReadOnlyList<(int Plaats, string Zin)> Fouten { get; init; } = [];
}
