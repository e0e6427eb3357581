using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>A correct message of a story, not written yet.</summary>
/// <param name="Datum">Day on which it was sent.</param>
/// <param name="Bericht">The message.</param>
public sealed record StoryMessage(DateOnly Datum, Bericht Bericht)
{
    /// <summary>What its retour, 325 or 304 says; null while there is none (the gemeente or the aanbieder still owes it), and for answers themselves.</summary>
    public Uitkomst? Oordeel
    {
        get => field == Uitkomst.DeelsAfgewezen && GeweigerdeRegels.Count == 0 ? Uitkomst.Geaccepteerd : field;
        internal set;
    }

    /// <summary>Code of the rule that it breaks as a whole; null for a good message, and where only a line is refused.</summary>
    public string? Regel { get; internal set; }

    /// <summary>Of a declaratie: code of the rule that a line breaks, by ReferentieNummer.</summary>
    public Dictionary<string, string> GeweigerdeRegels { get; internal set; } = new(StringComparer.Ordinal);

    /// <summary>Its retour, 325 or 304, when that is part of the traffic.</summary>
    public StoryMessage? Retour { get; internal set; }

    /// <summary>Retourcode for which its receiver refuses it, or a line of it, sooner or later: filled also when the answer is still owed.</summary>
    public string? RetourCode
    {
        get => field ?? GeweigerdeRegels.Values.Select(regel => Retourcodes.Of(regel, Bericht.Soort.Nummer)).FirstOrDefault();
        internal set;
    }

    /// <summary>A declaratie whose answer is known.</summary>
    /// <param name="bericht">The declaratie.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="refused">Code of the rule, by ReferentieNummer of each refused line.</param>
    public static StoryMessage Answered(Bericht bericht, StoryMessage answer, Dictionary<string, string> refused)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return new(bericht.Dagtekening, bericht) { GeweigerdeRegels = refused, Retour = answer, Oordeel = Uitkomst.DeelsAfgewezen };
    }
}
