using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A change of a specifieke toewijzing holds an Omvang.</summary>
internal sealed class TR411 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR411",
        Retourcode = "9411",
        Scope = RuleScope.Dossier,
        Berichten = [317],
        Eis = "Bij een wijziging van een specifieke toewijzing (met productcode) is Omvang gevuld, ook als alleen de einddatum wijzigt.",
        Bevinding = "De toewijzing heeft een productcode en de wijziging heeft geen Omvang. Laat de aanbieder de volledige gewenste Omvang invullen, ook als die gelijk blijft.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        foreach (var regel in TeWijzigenRegel.Of(bericht, dossier))
        {
            if (regel.Toewijzing.Product?.Code is not null && regel.Wens.Omvang is null)
                findings.Report(Info, regel.Wens, "Omvang", DetailText.Toewijzing(regel.Wens.ToewijzingNummer));
        }
    }
}
