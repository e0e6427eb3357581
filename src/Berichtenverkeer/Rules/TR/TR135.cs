using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A message is not dated after the day on which it is received.</summary>
internal sealed class TR135 : IExternRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR135",
        Retourcode = "8848",
        Scope = RuleScope.Extern,
        Berichten = [301, 305, 307, 315, 317, 319, 323, 325],
        Berichten23 = [301, 303, 305, 307, 315],
        Waarom23 = "Code 8848 staat met dezelfde betekenis in de retourcodelijst van 2.3; verder zijn de regels van 2.3 niet bekend. In een 303 staat FactuurDagtekening op de plaats van de Dagtekening.",
        Eis = "De Dagtekening van een bericht ligt niet na de dag waarop het wordt ontvangen.",
        Bevinding = "De Dagtekening ligt in de toekomst. Laat de afzender het bericht met de juiste Dagtekening opnieuw sturen.",
        EigenLezing = "De dag van ontvangst is de peildatum van de run die het bericht voor het eerst opnam.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, ExternBronnen bronnen, RuleFindings findings)
    {
        if (bericht.Dagtekening > bronnen.OpDatum)
        {
            var element = bericht.Soort.HasAfzender ? "BerichtIdentificatie/Dagtekening" : "DeclaratieFactuurIdentificatie/FactuurDagtekening";
            findings.Report(Info, bericht.Header, element, $"Dagtekening {DetailText.Date(bericht.Dagtekening)}, ontvangen {DetailText.Date(bronnen.OpDatum)}");
        }
    }
}
