using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Pipeline;

/// <summary>Advises about the verzoeken of a unit by the rule sets of its run.</summary>
/// <param name="regelsets">The rule sets.</param>
/// <param name="rules">What else the run fixed.</param>
/// <param name="lease">The unit.</param>
/// <param name="lijstSleutel">The key of the lists about clients of a domein.</param>
internal sealed class UnitBesluiten(Regelsets regelsets, RunRules rules, UnitLease lease, Func<Domein, ClientPseudoniem?> lijstSleutel)
{
    private readonly Beslisser beslisser = new(regelsets);

    /// <summary>The sources of decisions, made of the lists that the gemeente loaded.</summary>
    /// <exception cref="LijstSleutelException">A list was made with another key.</exception>
    public BesluitBronnen BronnenOf(MunicipalLists lists) => BesluitBronnenBouw.Of(
        lists, lease.Unit.Domein, lijstSleutel(lease.Unit.Domein), new Werkdagen(rules.Feestdagen), Samenwerking.Heeft(lease.Run, lease.Unit.Gemeente));

    /// <summary>What we advise about an accepted message, which the dossier does not hold yet: nothing about anything but a verzoek.</summary>
    public (IReadOnlyList<Besluit> Besluiten, Regelset? Regelset) Of(Bericht bericht, Dossier dossier, BesluitBronnen bronnen)
    {
        if (bericht.Soort.Nummer is not (315 or 317) || regelsets.Of(bericht.Gemeente, bericht.Dagtekening) is not { } regelset)
            return ([], null);
        var besluiten = beslisser.Beslis(bericht, dossier, bronnen);
        return besluiten.Count == 0 ? ([], null) : (besluiten, regelset);
    }
}
