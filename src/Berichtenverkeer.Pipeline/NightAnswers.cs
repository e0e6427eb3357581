using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// Which messages of a night are answered by a retour in the same night: the retour that is there is the answer, so none
/// is composed.
/// </summary>
internal sealed class NightAnswers
{
    private readonly HashSet<(int Nummer, string Afzender, string Identificatie)> answered;

    public NightAnswers(IEnumerable<WorkItem> night) => answered = night
        .Where(item => item.Soort is { Kind: BerichtKind.Retour, HeenSoort: not null })
        .Select(item => (item.Soort.HeenSoort!.Nummer, item.Afzender, item.Identificatie))
        .ToHashSet();

    /// <summary>Whether a retour of this night answers it.</summary>
    public bool Has(Bericht heen) => answered.Contains((heen.Soort.Nummer, heen.Afzender, heen.Identificatie));
}
