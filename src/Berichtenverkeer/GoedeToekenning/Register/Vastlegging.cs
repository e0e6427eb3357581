namespace Berichtenverkeer.GoedeToekenning.Register;

/// <summary>What a person registers about a verzoek, beside the advice.</summary>
public sealed record Vastlegging
{
    /// <summary>Longest <see cref="Reden"/>.</summary>
    public const int LangsteReden = 500;

    /// <summary>Longest <see cref="Door"/>.</summary>
    public const int LangsteDoor = 100;

    /// <summary>How it is really handled; null leaves that as it was.</summary>
    public Advies? Oordeel { get; init; }

    /// <summary>Why; with <see cref="Oordeel"/> only. No personal data.</summary>
    public string? Reden { get; init; }

    /// <summary>Day of the consultation with the aanbieder; null leaves that as it was.</summary>
    public DateOnly? OverlegOp { get; init; }

    /// <summary>What came of it; null leaves that as it was.</summary>
    public OverlegUitkomst? Uitkomst { get; init; }

    /// <summary>Whether what was registered before no longer counts, instead of being added to.</summary>
    public bool Opnieuw { get; init; }

    /// <summary>Who registers it.</summary>
    public required string Door { get; init; }

    /// <summary>What is wrong with it: the field, and a Dutch sentence. Never repeats what was typed.</summary>
    /// <param name="opDatum">The day of today.</param>
    public IEnumerable<(string Veld, string Zin)> Fouten(DateOnly opDatum)
    {
        if (!Opnieuw && Oordeel is null && Reden is null && OverlegOp is null && Uitkomst is null)
            yield return ("oordeel", "leg ten minste een oordeel, een dag van overleg of een uitkomst vast.");
        if (Oordeel is not null && string.IsNullOrWhiteSpace(Reden))
            yield return ("reden", "bij een oordeel hoort een reden.");
        if (Oordeel is null && Reden is not null)
            yield return ("reden", "een reden hoort bij een oordeel.");
        if (Reden is not null && TekstFout(Reden, LangsteReden) is { } reden)
            yield return ("reden", reden);
        if (OverlegOp > opDatum)
            yield return ("overleg", "deze dag moet nog komen.");
        if (string.IsNullOrWhiteSpace(Door))
            yield return ("door", "hier hoort te staan wie dit vastlegt.");
        else if (TekstFout(Door, LangsteDoor) is { } door)
            yield return ("door", door);
    }

    private static string? TekstFout(string text, int longest)
    {
        if (text.Length > longest)
            return $"dit is langer dan {longest} tekens.";
        if (text.Any(char.IsControl))
            return "hierin staan regeleinden of andere tekens die niet kunnen.";
        return BsnInTekst.Bevat(text) ? "hierin lijkt een BSN te staan. Schrijf het zonder persoonsgegevens." : null;
    }
}
