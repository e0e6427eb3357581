using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A new product is asked for in the future.</summary>
internal sealed class TR380 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR380",
        [317],
        "Een nieuw product gaat in na de dagtekening van het verzoek.",
        "De gewenste ingangsdatum van een nieuw product ligt op of voor de dagtekening.") with
    {
        EigenLezing = "De standaard noemt het element niet: gelezen als de gewenste ingangsdatum van een nieuw product. Het gepubliceerde voorbeeld van een WMO317 voldoet er niet aan; daarom wijst de regel standaard niet af, maar geeft hij een signaal.",
        Stand = RuleStand.Signaal,
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        if (bericht.Client?.Verzoek is not { } verzoek)
            return;
        foreach (var product in verzoek.NieuweProducten)
        {
            if (product.GewensteIngangsdatum <= bericht.Dagtekening)
                findings.Report(Info, product, "GewensteIngangsdatum", DetailText.Date(product.GewensteIngangsdatum));
        }
    }
}
