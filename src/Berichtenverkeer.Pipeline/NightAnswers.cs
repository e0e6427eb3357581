using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// Which messages of a night are answered in the same night by a retour, or a declaratie by its 325: the answer that is
/// there is the answer, so none is composed.
/// </summary>
internal sealed class NightAnswers
{
    private readonly HashSet<(int Nummer, string Aanbieder, string Identificatie)> answered;

    public NightAnswers(IEnumerable<WorkItem> night) => answered = night
        .Where(item => item.Soort.HeenSoort is not null)
        .SelectMany(item => IdentificatiesOf(item), (item, identificatie) => (item.Soort.HeenSoort!.Nummer, item.Aanbieder, identificatie))
        .ToHashSet();

    /// <summary>Whether an answer of this night is on it.</summary>
    public bool Has(Bericht heen) => answered.Contains((heen.Soort.Nummer, heen.Aanbieder, heen.Identificatie));

    /// <summary>A retour repeats the Identificatie of what it answers; a 325 has one of its own, and names the other.</summary>
    private static IReadOnlyList<string> IdentificatiesOf(WorkItem item) => item.Soort.Nummer == 325 ? item.Referenties : [item.Identificatie];
}
