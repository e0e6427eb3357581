using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline;

/// <summary>The gemeenten for which this installation works, and from and until when. None named means all.</summary>
public sealed class ServedGemeenten
{
    private readonly ILookup<string, ServedGemeente> byCode;
    private readonly bool all;

    /// <summary>The gemeenten as the settings name them.</summary>
    public ServedGemeenten(IReadOnlyCollection<ServedGemeente> gemeenten)
    {
        all = gemeenten.Count == 0;
        byCode = gemeenten.ToLookup(gemeente => gemeente.Code, StringComparer.Ordinal);
    }

    /// <summary>Every gemeente is served.</summary>
    public static ServedGemeenten All { get; } = new([]);

    /// <summary>Null when the message is ours; else why it is not.</summary>
    public Disposition? WhyNot(Bericht bericht)
    {
        if (all)
            return null;
        var dag = bericht.Dagtekening;
        foreach (var served in byCode[bericht.Gemeente])
        {
            if (served.Vanaf <= dag && dag <= (served.Tot ?? DateOnly.MaxValue))
                return null;
        }

        var reden = byCode.Contains(bericht.Gemeente) ? "is op de dagtekening van dit bericht hier niet in bedrijf" : "wordt hier niet bediend";
        return new(Uitkomst.Overgeslagen, Redenen.VerkeerdBezorgd, $"Verkeerd bezorgd: gemeente {bericht.Gemeente} {reden}. Meld het de afzender, of voeg de gemeente toe aan berichtenverkeer.json.");
    }
}
