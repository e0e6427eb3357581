using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>What must come of something offered.</summary>
/// <param name="Uitkomst">Outcome of the payload in a night that follows its past, by all rules.</param>
public sealed record Verwachting(Uitkomst Uitkomst)
{
    /// <summary>Reason of quarantaine and overgeslagen: one of <see cref="Reading.Redenen"/>.</summary>
    public string? Reden { get; init; }

    /// <summary>Code of XML or XSD that must be among the findings.</summary>
    public string? Code { get; init; }

    /// <summary>Codes of rules: those of the findings that refuse it are exactly these, each at least once.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The retourcodes that those rules give it, apart from 0200 and 0233.</summary>
    public IReadOnlyList<string> RetourCodes { get; init; } = [];

    /// <summary>What the answer in this same traffic says of it, which outranks: null when there is no answer yet.</summary>
    public Uitkomst? Oordeel { get; init; }

    /// <summary>Retourcode that the rules give it, or a line of it, whether or not the answer is there yet; null when it is correct.</summary>
    public string? OordeelRetourCode { get; init; }

    /// <summary>What is wrong; null for a good message.</summary>
    public FoutSoort? Fout { get; init; }

    /// <summary>Which part of the engine can tell.</summary>
    public Beslisser Beslisser { get; init; } = Beslisser.Lezer;

    /// <summary>How many times these bytes are offered in all. One of them ends as <see cref="Uitkomst"/>, whichever; the others are overgeslagen, al_ontvangen.</summary>
    public int Aanbiedingen { get; init; } = 1;

    /// <summary>
    /// The outcome once verdicts of retouren, 325s and 304s are followed, as in <c>verwerk --historie</c>. What a rule
    /// would refuse is a fact there until its answer says otherwise.
    /// </summary>
    public Uitkomst UitkomstHistorie => Uitkomst == Uitkomst.Geaccepteerd || Codes.Count > 0 ? Oordeel ?? Uitkomst.Geaccepteerd : Uitkomst;

    /// <summary>Of a declaratie: what must come of its lines, when rules can tell.</summary>
    public DeclaratieVerwachting? Declaratie { get; init; }

    /// <summary>Refused by rules as a whole.</summary>
    internal static Verwachting DoorRegels(IReadOnlyList<string> codes, int nummer) => new(Uitkomst.Afgekeurd)
    {
        Codes = [.. codes.Order(StringComparer.Ordinal)],
        RetourCodes = RetourCodesOf(codes, nummer),
        Beslisser = codes.All(Retourcodes.IsInside) ? Beslisser.Regel : Beslisser.Boek,
    };

    /// <summary>A declaratie, granted or refused line by line, or as a whole.</summary>
    internal static Verwachting VanDeclaratie(DeclaratieVerwachting declaratie, int nummer)
    {
        var codes = declaratie.Codes;
        return new(declaratie.Kop.Count > 0 ? Uitkomst.Afgekeurd : codes.Count > 0 ? Uitkomst.DeelsAfgewezen : Uitkomst.Geaccepteerd)
        {
            Codes = codes,
            RetourCodes = RetourCodesOf(codes, nummer),
            Beslisser = codes.Count > 0 ? Beslisser.Boek : Beslisser.Lezer,
            Declaratie = declaratie,
        };
    }

    private static IReadOnlyList<string> RetourCodesOf(IReadOnlyList<string> codes, int nummer) =>
        [.. codes.Select(code => Retourcodes.Find(code, nummer)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
