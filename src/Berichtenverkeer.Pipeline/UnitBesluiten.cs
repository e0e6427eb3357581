using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Pipeline;

/// <summary>Advises about the verzoeken of a unit by the rule sets of its run.</summary>
/// <param name="regelsets">The rule sets.</param>
/// <param name="rules">What else the run fixed.</param>
/// <param name="lease">The unit.</param>
internal sealed class UnitBesluiten(Regelsets regelsets, RunRules rules, UnitLease lease)
{
    private readonly Beslisser beslisser = new(regelsets);

    /// <summary>The sources of decisions, made of the lists that the gemeente loaded.</summary>
    public BesluitBronnen BronnenOf(MunicipalLists lists) => new()
    {
        Werkdagen = new Werkdagen(rules.Feestdagen),
        HeeftSamenwerkingsverband = Samenwerking.Heeft(lease.Run, lease.Unit.Gemeente),
        Tarieven = TarievenLijst.Of(lists),
    };

    /// <summary>What we advise about an accepted message, which the dossier does not hold yet: nothing about anything but a verzoek.</summary>
    public (IReadOnlyList<Besluit> Besluiten, Regelset? Regelset) Of(Bericht bericht, Dossier dossier, BesluitBronnen bronnen)
    {
        if (bericht.Soort.Nummer is not (315 or 317) || regelsets.Of(bericht.Gemeente, bericht.Dagtekening) is not { } regelset)
            return ([], null);
        var besluiten = beslisser.Beslis(bericht, dossier, bronnen);
        return besluiten.Count == 0 ? ([], null) : (besluiten, regelset);
    }
}
