using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Each contact can be reached: a phone, or a house with a postcode.</summary>
internal sealed class TR006 : IBerichtRule
{
    private static readonly ILook Reachable = Shape.Never(
        Each.Contact,
        element: string.Empty,
        wrong: contact => contact.Telefoon01 is null && (contact.Huisnummer is null || contact.Postcode is null));

    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR006",
        [301],
        "Elk contact heeft een telefoonnummer, of een adres met huis en postcode.",
        "Een contact heeft geen telefoonnummer en ook geen adres met huis en postcode.");

    public void Evaluate(Bericht bericht, RuleFindings findings) => Reachable.Evaluate(bericht, Info, findings);
}
