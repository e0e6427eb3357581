using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>What must come of something offered.</summary>
/// <param name="Uitkomst">Outcome of the payload in a night, before any cross-message rule other than those on identity.</param>
public sealed record Verwachting(Uitkomst Uitkomst)
{
    /// <summary>Reason of quarantaine and overgeslagen: one of <see cref="Reading.Redenen"/>.</summary>
    public string? Reden { get; init; }

    /// <summary>Code that must be among the findings: of XML and XSD, or a rule.</summary>
    public string? Code { get; init; }

    /// <summary>Retourcode of that rule.</summary>
    public string? RetourCode { get; init; }

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
    /// The outcome once verdicts of retouren, 325s and 304s are followed, as in <c>verwerk --historie</c>. What a rule across
    /// messages would refuse is a fact there until its answer says otherwise.
    /// </summary>
    public Uitkomst UitkomstHistorie => Uitkomst == Uitkomst.Geaccepteerd || RetourCode is not null ? Oordeel ?? Uitkomst.Geaccepteerd : Uitkomst;
}
