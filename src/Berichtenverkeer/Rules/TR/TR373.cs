using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A change of a Budget, or of a volume for the whole period, covers the whole toewijzing.</summary>
internal sealed class TR373 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR373",
        Retourcode = "9373",
        Scope = RuleScope.Dossier,
        Berichten = [317],
        Eis = "Een ander Budget, of een andere Omvang met Frequentie 6, geldt voor de hele toewijzing: de GewensteIngangsdatum is de Ingangsdatum van de toewijzing.",
        Bevinding = "Het Budget of de Omvang voor de hele periode wijzigt, maar de GewensteIngangsdatum is niet de Ingangsdatum van de toewijzing. Laat de aanbieder de wijziging vragen vanaf de Ingangsdatum.",
        EigenLezing = "Wie geen Budget of Omvang invult, wijzigt die niet; een Budget op een toewijzing die er geen had, is een wijziging van het Budget.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        foreach (var (wens, toewijzing) in TeWijzigenRegel.Of(bericht, dossier))
        {
            if (wens.GewensteIngangsdatum != toewijzing.Ingangsdatum && ChangesTotal(wens, toewijzing))
                findings.Report(Info, wens, "GewensteIngangsdatum", $"{DetailText.Toewijzing(wens.ToewijzingNummer)} gaat in op {DetailText.Date(toewijzing.Ingangsdatum)}");
        }
    }

    private static bool ChangesTotal(TeWijzigenProduct wens, ToegewezenProduct toewijzing) =>
        (wens.Budget is { } budget && budget != toewijzing.Budget)
        || (toewijzing.Omvang is { Frequentie: "6" } omvang && wens.Omvang is { } gewenst && !Same(gewenst, omvang));

    private static bool Same(Omvang one, Omvang other) =>
        one.Volume == other.Volume && one.Eenheid == other.Eenheid && one.Frequentie == other.Frequentie;
}
