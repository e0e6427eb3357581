using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A sender uses an Identificatie once per kind of message.</summary>
internal sealed class TR056 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR056",
        Retourcode = "9056",
        Scope = RuleScope.Dossier,
        Berichten = [301, 305, 307, 315, 317, 319, 323, 325],
        Berichten23 = [301, 305, 307, 315],
        Waarom23 = "Code 9056 staat met dezelfde betekenis in de retourcodelijst van 2.3; verder zijn de regels van 2.3 niet bekend. Een 303 valt onder TR333: daar is het nummer van de factuur ook dat van het bericht.",
        Eis = "De Identificatie van een bericht is uniek voor de afzender en de soort bericht.",
        Bevinding = "De afzender heeft deze Identificatie al gebruikt voor een ander bericht van deze soort. Vraag de afzender het bericht onder een nieuwe Identificatie te sturen.",
        EigenLezing = "De Identificatie van een bericht dat als geheel is afgekeurd, is weer vrij: dat bericht telt als nooit gestuurd.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (Dossier.KeyOf(bericht) is { } key && dossier.IsUsed(key))
            findings.Report(Info, bericht.Header, "BerichtIdentificatie/Identificatie");
    }
}
