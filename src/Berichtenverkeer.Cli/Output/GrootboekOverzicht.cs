using Berichtenverkeer.Matching;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Output;

/// <summary>The ledger as an overview.</summary>
internal static class GrootboekOverzicht
{
    /// <summary>The columns. By month of booking nothing is assigned per month.</summary>
    public static Overzicht<GrootboekRegel> Create(bool perBoekmaand) => new("grootboek",
    [
        new("gemeente", "Gemeente", KolomSoort.Tekst, regel => regel.Gemeente) { OpScherm = true },
        new("domein", "Domein", KolomSoort.Tekst, regel => regel.Domein),
        new("aanbieder", "Aanbieder", KolomSoort.Tekst, regel => regel.Aanbieder) { OpScherm = true },
        new("client_id", "Cliëntnummer", KolomSoort.Getal, regel => regel.ClientId),
        new("toewijzing", "Toewijzing", KolomSoort.Tekst, regel => regel.Toewijzing) { OpScherm = true },
        new("product_categorie", "Productcategorie", KolomSoort.Tekst, regel => regel.Maand.ProductCategorie),
        new("product_code", "Productcode", KolomSoort.Tekst, regel => regel.Maand.ProductCode) { OpScherm = true },
        new("maand", perBoekmaand ? "Boekmaand" : "Leveringsmaand", KolomSoort.Maand, regel => regel.Maand.Maand) { OpScherm = true },
        Bedrag("gedeclareerd", "Gedeclareerd", boekingen => boekingen.Gedeclareerd),
        Bedrag("toegekend", "Toegekend", boekingen => boekingen.Toegekend),
        Bedrag("gecrediteerd", "Gecrediteerd", boekingen => boekingen.Gecrediteerd),
        Bedrag("afgewezen", "Afgewezen", boekingen => boekingen.Afgewezen),
        Bedrag("netto", "Netto", boekingen => boekingen.Netto),
        new("reken_eenheid", "Eenheid van volumes", KolomSoort.Eenheid, regel => regel.Maand.RekenEenheid),
        Volume("toegewezen_maand_volume", "Toegewezen deze maand", regel => regel.ToegewezenMaand, onScreen: !perBoekmaand),
        Volume("gedeclareerd_volume", "Gedeclareerd volume", regel => regel.Maand.Volume.Gedeclareerd),
        Volume("toegekend_volume", "Toegekend volume", regel => regel.Maand.Volume.Toegekend),
        Volume("gecrediteerd_volume", "Gecrediteerd volume", regel => regel.Maand.Volume.Gecrediteerd),
        Volume("afgewezen_volume", "Afgewezen volume", regel => regel.Maand.Volume.Afgewezen),
        Volume("netto_volume", "Netto volume", regel => regel.Maand.Volume.Netto, onScreen: true),
        Volume("toegewezen_totaal_volume", "Toegewezen hele toewijzing", regel => regel.ToegewezenTotaal),
        Volume("resterend_volume", "Resterend volume", regel => regel.RestVolume, onScreen: true),
        new("budget", "Budget", KolomSoort.Euro, regel => regel.Budget),
        new("resterend_budget", "Resterend budget", KolomSoort.Euro, regel => regel.RestBudget) { OpScherm = true },
    ]);

    private static Kolom<GrootboekRegel> Bedrag(string naam, string kop, Func<Boekingen, long> part) =>
        new(naam, kop, KolomSoort.Euro, regel => part(regel.Maand.Bedrag)) { OpScherm = true };

    private static Kolom<GrootboekRegel> Volume(string naam, string kop, Func<GrootboekRegel, long?> part, bool onScreen = false) =>
        new(naam, kop, KolomSoort.Hoeveelheid, regel => Hoeveelheid.Of(part(regel), regel.Maand.RekenEenheid)) { OpScherm = onScreen };
}
