namespace Berichtenverkeer.GoedeToekenning;

/// <summary>All rule sets of an installation. Safe to share between threads.</summary>
/// <param name="sets">The sets, in the order of the file; a default set for every gemeente is among them.</param>
public sealed class Regelsets(IReadOnlyList<Regelset> sets)
{
    /// <summary>The sets.</summary>
    public IReadOnlyList<Regelset> Sets { get; } = sets;

    /// <summary>The set that judges a verzoek: the latest of the gemeente itself that holds on that day, else the latest that is for every gemeente.</summary>
    /// <param name="gemeente">CBS code.</param>
    /// <param name="dagtekening">Dagtekening of the verzoek.</param>
    /// <returns>Null when no set holds on that day.</returns>
    public Regelset? Of(string gemeente, DateOnly dagtekening) =>
        Latest(set => set.Gemeenten.Contains(gemeente, StringComparer.Ordinal), dagtekening) ?? Latest(set => set.Gemeenten.Count == 0, dagtekening);

    private Regelset? Latest(Func<Regelset, bool> isFor, DateOnly dagtekening) =>
        Sets.Where(set => set.GeldigVanaf <= dagtekening && isFor(set)).MaxBy(set => set.GeldigVanaf);
}
