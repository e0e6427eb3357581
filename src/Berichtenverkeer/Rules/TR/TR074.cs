using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A key is delivered once, unless the earlier one was removed.</summary>
internal sealed class TR074 : ILeveringRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR074",
        Retourcode = "9074",
        Scope = RuleScope.Dossier,
        Berichten = [305, 307],
        Eis = "De sleutel van een start of stop is nog niet eerder aangeleverd, tenzij de eerdere is verwijderd.",
        Bevinding = "Deze start of stop is met dezelfde sleutel al aangeleverd. Is het een correctie, laat de aanbieder dan eerst de eerdere verwijderen (StatusAanlevering 3) en de nieuwe in een later bericht sturen; anders is er niets te doen.",
    };

    /// <inheritdoc/>
    public void Evaluate(LeveringRegel regel, RuleFindings findings)
    {
        if (regel.IsVerwijdering)
            return;
        var stands = regel.Stop is { } stop ? regel.Levering.Has(StopSleutel.Of(stop)) : regel.Levering.Has(regel.StartSleutel);
        if (stands)
            findings.Report(Info, regel.Klasse, "StatusAanlevering", DetailText.Toewijzing(regel.ToewijzingNummer));
    }
}
