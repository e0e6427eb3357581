using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A delivery that is stopped for a while is not stopped for a while again.</summary>
internal sealed class TR413 : ILeveringRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR413",
        Retourcode = "9413",
        Scope = RuleScope.Dossier,
        Berichten = [307],
        Eis = "Op een levering die al tijdelijk is gestopt, volgt niet nog een tijdelijke stop.",
        Bevinding = "Deze levering is al tijdelijk gestopt (reden 20). Laat de aanbieder een definitieve stop sturen, of eerst een nieuwe start; klopt de eerdere tijdelijke stop niet, laat die dan verwijderen.",
        EigenLezing = "Zonder ToewijzingNummer (taakgericht) onderscheidt het Product de leveringen: anders hield de stop van het ene product die van het andere tegen.",
    };

    /// <inheritdoc/>
    public void Evaluate(LeveringRegel regel, RuleFindings findings)
    {
        if (regel.Stop is { } stop
            && !regel.IsVerwijdering
            && StopSleutel.Of(stop).IsTijdelijk
            && regel.Levering.StopsOf(regel.StartSleutel).Any(other => other.IsTijdelijk))
        {
            findings.Report(Info, stop, "RedenBeeindiging", DetailText.Toewijzing(regel.ToewijzingNummer));
        }
    }
}
