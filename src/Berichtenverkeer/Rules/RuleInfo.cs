using Berichtenverkeer.Reading;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules;

/// <summary>What there is to know about one rule of the standard. Feeds registry, catalogue page, <c>uitleg</c>, findings and tests.</summary>
public sealed record RuleInfo
{
    /// <summary>Code in the standard, such as <c>TR322</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Code of list WJ001 for the retour; null where the standard has none.</summary>
    public required string? Retourcode { get; init; }

    /// <summary>Code of the list of release 2.3 when it judges a 303, where that list has another one; null where it is the same.</summary>
    public string? Retourcode303 { get; init; }

    /// <summary>How far the rule looks.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>Numbers of the 3.2 messages that it judges, such as 301.</summary>
    public required IReadOnlyList<int> Berichten { get; init; }

    /// <summary>Numbers of the 2.3 messages that it judges. No rule texts of 2.3 are known: only what its code list supports.</summary>
    public IReadOnlyList<int> Berichten23 { get; init; } = [];

    /// <summary>Dutch: why it also holds for 2.3; null when it does not.</summary>
    public string? Waarom23 { get; init; }

    /// <summary>The domein where it exists; null for both.</summary>
    public Domein? Alleen { get; init; }

    /// <summary>Dutch, one sentence: what must hold.</summary>
    public required string Eis { get; init; }

    /// <summary>Dutch: what is wrong, and what to do next. Never a value of a person.</summary>
    public required string Bevinding { get; init; }

    /// <summary>Dutch: where the standard is silent and this is our own reading; null where it is not.</summary>
    public string? EigenLezing { get; init; }

    /// <summary>Dutch: where iJw and iWmo differ; null where they do not.</summary>
    public string? Domeinverschil { get; init; }

    /// <summary>Dutch: why there is no code for it here (the XSD holds it, or it comes later); null where there is.</summary>
    public string? NietHier { get; init; }

    /// <summary>Whether it is used unless a gemeente says otherwise.</summary>
    public RuleStand Stand { get; init; } = RuleStand.Aan;

    /// <summary>True when a breach means that something earlier is missing: it may still wait in quarantaine, and then nothing is refused.</summary>
    public bool RestsOnMissing { get; init; }

    /// <summary>TR, CD or CS.</summary>
    public RuleKind Kind => Code[..2] switch
    {
        "TR" => RuleKind.TR,
        "CD" => RuleKind.CD,
        _ => RuleKind.CS,
    };

    /// <summary>The level of control at which it is checked.</summary>
    public FindingLevel Level => Scope switch
    {
        RuleScope.Bericht => FindingLevel.Bericht,
        RuleScope.Dossier => FindingLevel.Berichtoverstijgend,
        RuleScope.Lokaal => FindingLevel.Lokaal,
        _ => FindingLevel.Extern,
    };

    /// <summary>Whether it judges this message.</summary>
    public bool Judges(BerichtSoort soort)
    {
        ArgumentNullException.ThrowIfNull(soort);
        return NietHier is null
            && (Alleen is null || Alleen == soort.Domein)
            && (soort.Release.Versie == "2.3" ? Berichten23 : Berichten).Contains(soort.Nummer);
    }

    /// <summary>The code for the answer on a message of this kind; null where the standard has none.</summary>
    public string? RetourcodeOn(BerichtSoort soort)
    {
        ArgumentNullException.ThrowIfNull(soort);
        return soort.Nummer == 303 ? Retourcode303 ?? Retourcode : Retourcode;
    }

    /// <summary>Whether it gives this retourcode, in any case, on some message.</summary>
    public bool Gives(string retourcode) =>
        string.Equals(Retourcode, retourcode, StringComparison.OrdinalIgnoreCase) || string.Equals(Retourcode303, retourcode, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
