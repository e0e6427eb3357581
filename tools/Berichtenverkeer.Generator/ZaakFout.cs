namespace Berichtenverkeer.Generator;

/// <summary>A way to break a rule on declaraties or their answers: with a case of its own, so that no story depends on it.</summary>
/// <param name="Soort">The kind of fault.</param>
/// <param name="Fits">Whether it can come with this declaratie, of which it takes gemeente, aanbieder, day and month.</param>
/// <param name="Tell">Makes the messages.</param>
internal sealed record ZaakFout(FoutSoort Soort, Func<FoutBasis, bool> Fits, Action<FoutZaak> Tell)
{
    private static readonly Dictionary<FoutSoort, ZaakFout> BySoort =
        FoutenOpToewijzing.All.Concat(FoutenOpPlafond.All).Concat(FoutenOpReferentie.All).Concat(FoutenIn303.All).Concat(FoutenInAntwoord.All).ToDictionary(fout => fout.Soort);

    /// <summary>True when it is told in release 2.3.</summary>
    public bool In23 { get; init; }

    /// <summary>Clients of stories whose refusal might rest on a message in quarantaine; mostly none, for it has one of its own.</summary>
    public Func<FoutBasis, IEnumerable<string>> Clienten { get; init; } = _ => [];

    /// <summary>The fault of a kind; null when the kind is not of this sort.</summary>
    public static ZaakFout? Find(FoutSoort soort) => BySoort.GetValueOrDefault(soort);

    /// <summary>Whether it can come with this message: a 323 that counts as sent.</summary>
    public bool IsSuitable(FoutBasis basis) => basis is { Story.Regel: null, Bericht.Soort.Nummer: 323 } && Fits(basis);
}
