using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Nothing is in a message twice: in every class the logical key, with those of the classes above it, is unique.</summary>
internal sealed class TR101 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR101",
        [301, 305, 307, 315, 317, 323, 325],
        "Niets staat twee keer in een bericht: de sleutel van een klasse, samen met die van de klassen erboven, komt één keer voor.",
        "Een klasse staat twee keer met dezelfde sleutel in het bericht.");

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        Repeated.Report(bericht.Clienten, static client => client.Bsn, "Bsn", Info, findings);
        foreach (var client in bericht.Clienten)
        {
            // A Relatie has one Contact: that is repeated only together with the Relatie, which is reported.
            Repeated.Report(client.Relaties, static relatie => relatie.Nummer, "Nummer", Info, findings);
            Repeated.Report(client.Contacten, static contact => contact.Soort, "Soort", Info, findings);
            Repeated.Report(client.ToegewezenProducten, static product => product.ToewijzingNummer, "ToewijzingNummer", Info, findings);
            Repeated.Report(client.StartProducten, StartSleutel.Of, string.Empty, Info, findings);
            Repeated.Report(client.StopProducten, StopSleutel.Of, string.Empty, Info, findings);
            Repeated.Report(client.AangevraagdeProducten, static product => product.ReferentieAanbieder, "ReferentieAanbieder", Info, findings);
            if (client.Verzoek is { } verzoek)
            {
                Repeated.Report(verzoek.OngewijzigdeProducten, static product => product.ToewijzingNummer, "ToewijzingNummer", Info, findings);
                Repeated.Report(verzoek.TeWijzigenProducten, static product => product.ToewijzingNummer, "ToewijzingNummer", Info, findings);
                Repeated.Report(verzoek.NieuweProducten, NieuwKey.Of, string.Empty, Info, findings);
            }
        }

        ReportPrestaties(bericht, findings);
    }

    /// <summary>A client that is there twice is one client: its prestaties are compared over both.</summary>
    private void ReportPrestaties(Bericht bericht, RuleFindings findings)
    {
        var count = Prestaties.Count(bericht);
        if (count < 2)
            return;
        var seen = new HashSet<PrestatieKey>(count);
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
            {
                if (!seen.Add(new(client.Bsn, prestatie.ReferentieNummer, prestatie.VorigReferentieNummer)))
                    findings.Report(Info, prestatie, "ProductReferentie");
            }
        }
    }

    private readonly record struct NieuwKey(string? Categorie, string? Code, DateOnly GewensteIngangsdatum)
    {
        public static NieuwKey Of(NieuwProduct product) => new(product.Product?.Categorie, product.Product?.Code, product.GewensteIngangsdatum);
    }

    private readonly record struct PrestatieKey(string Bsn, string ReferentieNummer, string? VorigReferentieNummer);
}
