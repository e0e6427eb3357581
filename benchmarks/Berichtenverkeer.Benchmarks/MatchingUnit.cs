using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Benchmarks;

/// <summary>One gemeente of <see cref="MatchingWorld"/>.</summary>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Toewijzingen">Current versions of all toewijzingen known.</param>
/// <param name="Declaraties">A year of 323s, in canonical order.</param>
internal sealed record MatchingUnit(string Gemeente, IReadOnlyList<ToewijzingStand> Toewijzingen, IReadOnlyList<Bericht> Declaraties)
{
    /// <summary>Lines in those 323s.</summary>
    public int Prestaties => Declaraties.Sum(bericht => bericht.Clienten.Sum(client => client.Prestaties.Count));
}
