using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Reading;

/// <summary>What reading one payload gave: a valid message, or findings, or a reason why it was not judged.</summary>
public sealed class ReadResult
{
    private ReadResult(BerichtSoort? soort, Bericht? bericht, Bericht? partial, IReadOnlyList<Finding> findings, Disposition? disposition)
    {
        Soort = soort;
        Bericht = bericht;
        Partial = partial;
        Findings = findings;
        Disposition = disposition;
    }

    /// <summary>Which message it is; null when that could not be seen.</summary>
    public BerichtSoort? Soort { get; }

    /// <summary>The message, when it is valid against its XSD.</summary>
    public Bericht? Bericht { get; }

    /// <summary>As much of the message as could be read, valid or not: to tell a user which one it is. Never stored as a fact.</summary>
    public Bericht? Partial { get; }

    /// <summary>What is wrong with it; empty for a valid message.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Why it was not judged; null when it was.</summary>
    public Disposition? Disposition { get; }

    /// <summary>True when the message follows its XSD.</summary>
    public bool IsValid => Bericht is not null;

    /// <summary>False when of the message only the head was kept: see <see cref="BerichtReader.ReadHead"/>.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>How it ends as far as reading can say.</summary>
    public Uitkomst Uitkomst => Disposition?.Uitkomst ?? (IsValid ? Uitkomst.Geaccepteerd : Uitkomst.Afgekeurd);

    /// <summary>A message that follows its XSD.</summary>
    public static ReadResult Valid(Bericht bericht) => new(bericht.Soort, bericht, bericht, [], null);

    /// <summary>The head of a declaratie that follows its XSD.</summary>
    internal static ReadResult Head(Bericht bericht) => new(bericht.Soort, bericht, bericht, [], null) { IsWhole = false };

    internal static ReadResult Rejected(BerichtSoort? soort, Bericht? partial, IReadOnlyList<Finding> findings) => new(soort, null, partial, findings, null);

    /// <summary>A payload that is not judged, and why.</summary>
    public static ReadResult NotJudged(Disposition disposition, BerichtSoort? soort = null, Bericht? partial = null) => new(soort, null, partial, [], disposition);
}
