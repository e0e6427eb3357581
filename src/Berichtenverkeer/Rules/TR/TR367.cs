using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A declaratie-antwoord returns a line as it was declared.</summary>
internal sealed class TR367 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR367",
        Retourcode = "9367",
        Scope = RuleScope.Dossier,
        Berichten = [325],
        Eis = "Een prestatie in een declaratie-antwoord heeft dezelfde inhoud als in de declaratie.",
        Bevinding = "De prestatie wijkt af van die in de declaratie. Neem de gegevens ongewijzigd over.",
        EigenLezing = "Welke elementen gelijk moeten zijn, staat niet volledig in de standaard: hier alle elementen die worden herhaald.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (BeantwoordeDeclaratie.Of(bericht, dossier) is not { } declaratie)
            return;
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
            {
                if (declaratie.FindPrestatie(prestatie.ReferentieNummer, prestatie.VorigReferentieNummer) is { } declared
                    && FirstDifference(declared, prestatie) is { } element)
                {
                    findings.Report(Info, prestatie, element, $"afwijkend: {element}");
                }
            }
        }
    }

    /// <summary>The first element, in document order, that is not as declared; null when all are.</summary>
    private static string? FirstDifference(PrestatieStand declared, Prestatie returned) =>
        declared.ToewijzingNummer != returned.ToewijzingNummer ? "ToewijzingNummer"
        : declared.ProductCategorie != returned.ProductCategorie ? "ProductCategorie"
        : declared.ProductCode != returned.ProductCode ? "ProductCode"
        : declared.Begindatum != returned.Begindatum ? "ProductPeriode/Begindatum"
        : declared.Einddatum != returned.Einddatum ? "ProductPeriode/Einddatum"
        : declared.GeleverdVolume != returned.GeleverdVolume ? "GeleverdVolume"
        : declared.Eenheid != returned.Eenheid ? "Eenheid"
        : declared.ProductTarief != returned.ProductTarief ? "ProductTarief"
        : declared.Bedrag != returned.IngediendBedrag.Bedrag ? "IngediendBedrag/Bedrag"
        : declared.IsCredit != returned.IngediendBedrag.IsCredit ? "IngediendBedrag/DebetCredit"
        : null;
}
