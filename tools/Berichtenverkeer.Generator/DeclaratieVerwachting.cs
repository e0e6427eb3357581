namespace Berichtenverkeer.Generator;

/// <summary>What must come of a declaratie, line by line.</summary>
public sealed record DeclaratieVerwachting
{
    private const string GeenOpmerking = "0200";
    private const string NietBeoordeeld = "0233";
    private const string GeheelToegekend = "8001";

    /// <summary>Rules for which it is refused as a whole; then no line is judged.</summary>
    public IReadOnlyList<string> Kop { get; init; } = [];

    /// <summary>Rules that refuse a client, each once.</summary>
    public IReadOnlyList<string> Clienten { get; init; } = [];

    /// <summary>The lines that are not granted: ReferentieNummer, and the rules; no rules where its client is refused.</summary>
    public IReadOnlyList<(string ReferentieNummer, IReadOnlyList<string> Codes)> Regels { get; init; } = [];

    /// <summary>Number of lines in all.</summary>
    public int Aantal { get; init; }

    /// <summary>Sum of all lines in eurocent: debits plus, credits minus.</summary>
    public long Ingediend { get; init; }

    /// <summary>Sum of the granted lines in eurocent: debits plus, credits minus.</summary>
    public long Toegekend { get; init; }

    /// <summary>All rules that it breaks, each once, in order.</summary>
    public IReadOnlyList<string> Codes =>
        [.. Kop.Concat(Clienten).Concat(Regels.SelectMany(regel => regel.Codes)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>All codes in the answer (IV087), each once, in order.</summary>
    /// <param name="nummer">303 or 323: a 304 has its codes on Header, Client and line, a 325 on DeclaratieAntwoord too.</param>
    public IReadOnlyList<string> AntwoordCodes(int nummer)
    {
        var codes = Codes.Select(code => Retourcodes.Find(code, nummer)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var isWhole = Codes.Count == 0;
        if (isWhole)
            codes.Add(GeheelToegekend);
        if (nummer == 323 ? !Kop.Contains("TR056", StringComparer.Ordinal) : Kop.Count == 0 && !isWhole)
            codes.Add(GeenOpmerking);
        if (Regels.Any(regel => regel.Codes.Count == 0))
            codes.Add(NietBeoordeeld);
        return [.. codes.Order(StringComparer.Ordinal)];
    }
}
