namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>What a grond says about one product.</summary>
/// <param name="Uitslag">What it says.</param>
/// <param name="Uitleg">Dutch sentence: always with <see cref="Uitslag.Waar"/> and <see cref="Uitslag.Onbekend"/>, else null.</param>
/// <param name="Opmerking">Dutch sentence about something that is worth knowing and decides nothing; mostly null.</param>
internal readonly record struct GrondOordeel(Uitslag Uitslag, string? Uitleg = null, string? Opmerking = null)
{
    /// <summary>It cannot hold here.</summary>
    public static GrondOordeel NietVanToepassing { get; } = new(Uitslag.NietVanToepassing);

    /// <summary>It does not hold.</summary>
    public static GrondOordeel Onwaar { get; } = new(Uitslag.Onwaar);

    /// <summary>It holds.</summary>
    public static GrondOordeel Waar(string uitleg) => new(Uitslag.Waar, uitleg);

    /// <summary>What it needs is not known.</summary>
    public static GrondOordeel Onbekend(string uitleg) => new(Uitslag.Onbekend, uitleg);
}
