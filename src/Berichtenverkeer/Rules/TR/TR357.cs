using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A change that is wished for the past or for today covers the whole toewijzing.</summary>
internal sealed class TR357 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR357",
        Retourcode = "9357",
        Scope = RuleScope.Dossier,
        Berichten = [317],
        Eis = "Ligt de GewensteIngangsdatum van een wijziging niet na de Dagtekening, dan is die gelijk aan de Ingangsdatum van de toewijzing.",
        Bevinding = "De GewensteIngangsdatum ligt niet na de Dagtekening en is niet de Ingangsdatum van de toewijzing. Laat de aanbieder een latere datum vragen, of de wijziging over de hele toewijzing.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        foreach (var (wens, toewijzing) in TeWijzigenRegel.Of(bericht, dossier))
        {
            if (wens.GewensteIngangsdatum <= bericht.Dagtekening && wens.GewensteIngangsdatum != toewijzing.Ingangsdatum)
                findings.Report(Info, wens, "GewensteIngangsdatum", $"{DetailText.Toewijzing(wens.ToewijzingNummer)} gaat in op {DetailText.Date(toewijzing.Ingangsdatum)}");
        }
    }
}
