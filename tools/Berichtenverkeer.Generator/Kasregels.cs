using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>The rules on a declaratie across messages, told once more against the <see cref="Kasboek"/>: the witness of the engine.</summary>
internal static class Kasregels
{
    /// <summary>What is wrong with the head; then it counts as never sent (IV087).</summary>
    public static List<string> OpKop(Kasboek boek, Bericht bericht)
    {
        var codes = new List<string>();
        if (bericht.Soort.Nummer == 323 && boek.LaatstePeriode(bericht.Aanbieder) is { } latest && bericht.Declaratie!.PeriodeBegindatum < latest)
            codes.Add("TR318");
        if (boek.IsGebruikt(bericht))
            codes.Add("TR333");
        return codes;
    }

    /// <summary>What is wrong with a credit: the gemeente may refuse it on its references only (IV085).</summary>
    public static List<string> OpCredit(Kasboek boek, Bericht bericht, Client client, Prestatie prestatie)
    {
        var codes = new List<string>();
        if (IsVanAnder(boek.Vind(bericht.Aanbieder, client.Bsn, prestatie), client))
            codes.Add("TR304");
        if (boek.Boeking(bericht.Aanbieder, prestatie.ReferentieNummer) is not null)
            codes.Add("TR314");
        var vorige = boek.Boeking(bericht.Aanbieder, prestatie.VorigReferentieNummer ?? string.Empty);
        if (vorige is null || !vorige.Toegekend || vorige.Prestatie.IngediendBedrag.DebetCredit == "C" || !IsGelijk(vorige, client.Bsn, prestatie))
            codes.Add("TR323");
        if (vorige is { Toegekend: true, Gecrediteerd: true })
            codes.Add("TR390");
        return codes;
    }

    /// <summary>What is wrong with a debit. Of release 2.3 only what its list of codes can say.</summary>
    public static List<string> OpDebet(Kasboek boek, Bericht bericht, Client client, Prestatie prestatie)
    {
        var in32 = bericht.Soort.Nummer == 323;
        var codes = new List<string>();
        void Check(bool wrong, string code, bool onlyIn32 = false)
        {
            if (wrong && (in32 || !onlyIn32))
                codes.Add(code);
        }

        Check(boek.Boeking(bericht.Aanbieder, prestatie.ReferentieNummer) is not null, "TR314");
        Check(prestatie.Einddatum > bericht.Declaratie!.PeriodeEinddatum, "TR319");
        Check(!Bedragen.Kan(prestatie), "TR346", onlyIn32: true);
        Check(bericht.Soort.Domein == Domein.Wmo && ProductCodes.Covers(Domein.Wmo, prestatie.ProductCategorie) && ProductCodes.Find(prestatie.ProductCode)?.Categorie != prestatie.ProductCategorie, "TR381");
        var post = boek.Vind(bericht.Aanbieder, client.Bsn, prestatie);
        if (IsVanAnder(post, client))
        {
            Check(true, "TR304");
            return codes;
        }

        if (post is null)
        {
            Check(true, "TR338");
            return codes;
        }

        var product = post.Product;
        Check(prestatie.Begindatum < product.Ingangsdatum, "TR307");
        Check(prestatie.Einddatum > (product.Einddatum ?? DateOnly.MaxValue), "TR308");
        Check(product.RedenWijziging == "13", "TR384");
        Check(product.Product is { } assigned && assigned.Categorie != prestatie.ProductCategorie, "TR339");
        Check(product.Product?.Code is { } code && code != prestatie.ProductCode, "TR340");
        Check(product.Omvang is { } omvang && omvang.Eenheid != prestatie.Eenheid && !(omvang.Eenheid == "04" && prestatie.Eenheid == "01"), "TR341");
        var volume = product.Omvang is { } unit && !IsZelfdeMaat(unit.Eenheid, prestatie.Eenheid) ? 0 : Maximum.Geteld(prestatie.GeleverdVolume, prestatie.Eenheid);
        Check(volume > Maximum.VanPeriode(product, bericht.Soort.Domein, prestatie.Begindatum, prestatie.Einddatum), "TR321");
        Check(volume > 0 && post.Volume + volume > Maximum.Totaal(product, prestatie.Einddatum > post.Laatste ? prestatie.Einddatum : post.Laatste), "TR322");
        Check(post.Bedrag + prestatie.IngediendBedrag.Bedrag > product.Budget, "TR369", onlyIn32: true);
        var maand = new DateOnly(prestatie.Begindatum.Year, prestatie.Begindatum.Month, 1);
        Check(prestatie.Begindatum != Later(maand, product.Ingangsdatum), "TR387", onlyIn32: true);
        var einde = new DateOnly(prestatie.Einddatum.Year, prestatie.Einddatum.Month, 1).AddMonths(1).AddDays(-1);
        Check(prestatie.Einddatum != (product.Einddatum is { } eind && eind < einde && (eind.Year, eind.Month) == (einde.Year, einde.Month) ? eind : einde), "TR388", onlyIn32: true);
        Check(post.HeeftDebet(prestatie), "TR389", onlyIn32: true);
        return codes;
    }

    /// <summary>Whether volumes can be compared: equal units, or hours and minutes.</summary>
    private static bool IsZelfdeMaat(string one, string other) => one == other || (one is "01" or "04" && other is "01" or "04");

    private static DateOnly Later(DateOnly maand, DateOnly ingang) => ingang > maand && ingang.Year == maand.Year && ingang.Month == maand.Month ? ingang : maand;

    private static bool IsVanAnder(Post? post, Client client) => post is not null && post.Bsn != client.Bsn;

    /// <summary>A credit is its debit again (IV091).</summary>
    private static bool IsGelijk(Boeking vorige, string bsn, Prestatie credit)
    {
        var debet = vorige.Prestatie;
        return vorige.Bsn == bsn
            && (debet.ToewijzingNummer, debet.ProductCategorie, debet.ProductCode, debet.Begindatum, debet.Einddatum) == (credit.ToewijzingNummer, credit.ProductCategorie, credit.ProductCode, credit.Begindatum, credit.Einddatum)
            && (debet.GeleverdVolume, debet.Eenheid, debet.ProductTarief, debet.IngediendBedrag.Bedrag) == (credit.GeleverdVolume, credit.Eenheid, credit.ProductTarief, credit.IngediendBedrag.Bedrag);
    }
}
