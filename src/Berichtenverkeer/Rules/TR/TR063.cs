using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>What is removed was delivered before, under the same key, and still stands.</summary>
internal sealed class TR063 : ILeveringRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR063",
        Retourcode = "9063",
        Scope = RuleScope.Dossier,
        Berichten = [305, 307],
        Eis = "Wie met StatusAanlevering 3 iets verwijdert, verwijdert een start of stop die met dezelfde sleutel eerder is aangeleverd en nog staat.",
        Bevinding = "Er staat geen eerdere start of stop met deze sleutel om te verwijderen. Laat de aanbieder ToewijzingNummer, Product en Begindatum (bij een stop ook RedenBeeindiging en Einddatum) overnemen van wat hij eerder stuurde.",
        RestsOnMissing = true,
    };

    /// <inheritdoc/>
    public void Evaluate(LeveringRegel regel, RuleFindings findings)
    {
        if (!regel.IsVerwijdering)
            return;
        var stands = regel.Stop is { } stop ? regel.Levering.Has(StopSleutel.Of(stop)) : regel.Levering.Has(regel.StartSleutel);
        if (!stands)
            findings.Report(Info, regel.Klasse, "StatusAanlevering", DetailText.Toewijzing(regel.ToewijzingNummer));
    }
}
