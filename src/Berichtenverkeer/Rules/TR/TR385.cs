using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A toewijzing that was declared on is not removed.</summary>
internal sealed class TR385 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR385",
        Retourcode = "9385",
        Scope = RuleScope.Dossier,
        Berichten = [301],
        Eis = "Een toewijzing waarop een goedgekeurde prestatie staat die niet is gecrediteerd, wordt niet verwijderd (RedenWijziging 13).",
        Bevinding = "Op deze toewijzing staan goedgekeurde prestaties die niet zijn gecrediteerd. Laat de aanbieder die eerst crediteren, of beëindig de toewijzing met een Einddatum in plaats van haar te verwijderen.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (bericht.Client is not { } client)
            return;
        foreach (var product in client.ToegewezenProducten)
        {
            if (product.RedenWijziging == "13" && product.ToewijzingNummer is { } nummer && dossier.IsGedeclareerd(nummer))
                findings.Report(Info, product, "RedenWijziging", DetailText.Toewijzing(nummer));
        }
    }
}
