using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A later stop of a delivery does not end before an earlier one.</summary>
internal sealed class TR414 : ILeveringRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR414",
        Retourcode = "9414",
        Scope = RuleScope.Dossier,
        Berichten = [307],
        Eis = "De Einddatum van een volgende stop ligt niet voor die van een stop die al op deze levering staat; dezelfde dag mag.",
        Bevinding = "Op deze levering staat al een stop met een latere Einddatum. Laat de aanbieder de Einddatum nakijken; klopt de eerdere stop niet, laat die dan eerst verwijderen.",
        EigenLezing = "Zonder ToewijzingNummer (taakgericht) onderscheidt het Product de leveringen: anders hield de stop van het ene product die van het andere tegen.",
    };

    /// <inheritdoc/>
    public void Evaluate(LeveringRegel regel, RuleFindings findings)
    {
        if (regel.Stop is not { } stop || regel.IsVerwijdering)
            return;
        DateOnly? latest = null;
        foreach (var other in regel.Levering.StopsOf(regel.StartSleutel))
        {
            if (other.Einddatum > (latest ?? stop.Einddatum))
                latest = other.Einddatum;
        }

        if (latest is { } einddatum)
            findings.Report(Info, stop, "Einddatum", $"eerdere stop op {DetailText.Date(einddatum)}");
    }
}
