namespace Berichtenverkeer.Termijnen;

/// <summary>In which years 5 May is a day off. The law leaves it to employers.</summary>
public enum BevrijdingsdagKeuze
{
    /// <summary>Never.</summary>
    Nooit,

    /// <summary>Every fifth year: 2020, 2025, 2030.</summary>
    Lustrum,

    /// <summary>Every year.</summary>
    Altijd,
}
