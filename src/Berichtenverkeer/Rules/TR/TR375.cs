using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A change of a generieke toewijzing holds no Omvang.</summary>
internal sealed class TR375 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR375",
        Retourcode = "9375",
        Scope = RuleScope.Dossier,
        Berichten = [317],
        Eis = "Bij een wijziging van een generieke toewijzing die na 31-12-2020 eindigt of geen einde heeft, is Omvang leeg.",
        Bevinding = "De toewijzing is generiek (zonder Product) en de wijziging vraagt toch een Omvang. Laat de aanbieder de Omvang weglaten.",
        EigenLezing = "De standaard zegt niet of de Einddatum van de toewijzing telt of de gewenste: hier die van de toewijzing.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        foreach (var regel in TeWijzigenRegel.Of(bericht, dossier))
        {
            if (regel.Toewijzing.Product is null && regel.EindigtNaOvergang && regel.Wens.Omvang is not null)
                findings.Report(Info, regel.Wens, "Omvang", DetailText.Toewijzing(regel.Wens.ToewijzingNummer));
        }
    }
}
