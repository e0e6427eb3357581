using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A product of a client is declared once per period.</summary>
internal sealed class TR416 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR416",
        [323],
        "Per cliënt, toewijzing, product en periode staat er hoogstens één debetprestatie in het bericht.",
        "Dezelfde prestatie staat meer dan één keer als debet in het bericht.");

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        var count = Prestaties.Count(bericht);
        if (count < 2)
            return;
        var seen = new HashSet<Debet>(count);
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
            {
                if (prestatie.IngediendBedrag.DebetCredit is not "D")
                    continue;
                var debet = new Debet(client.Bsn, prestatie.ToewijzingNummer, prestatie.ProductCategorie, prestatie.ProductCode, prestatie.Begindatum, prestatie.Einddatum);
                if (!seen.Add(debet))
                    findings.Report(Info, prestatie, "IngediendBedrag/DebetCredit", DetailText.Period(prestatie.Begindatum, prestatie.Einddatum));
            }
        }
    }

    private readonly record struct Debet(string Bsn, long? ToewijzingNummer, string Categorie, string Code, DateOnly Begin, DateOnly Einde);
}
