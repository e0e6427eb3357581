using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>By whom a client was sent (COD327), about as often as in practice: mostly the huisarts for young people, the gemeente for adults.</summary>
internal static class Verwijzing
{
    private const string Gemeente = "01";
    private const string Zelfverwijzer = "06";

    /// <summary>Fills Verwijzer, and the beschikking that goes with a decision of the gemeente.</summary>
    public static void Fill(AangevraagdProduct product, Domein domein, bool in23, long beschikking, Prng random)
    {
        var type = domein == Domein.Jw ? Jeugd(random) : Volwassene(random);
        var known = type is "02" or "03" or "04" or "05";
        // Release 2.3 has no ZorgverlenerCode: there a name it is.
        var agb = known && random.Promille(400) && !in23;
        product.VerwijzerType = type;
        product.VerwijzerNaam = known && !agb ? random.Pick(NameList.Verwijzers) : null;
        product.ZorgverlenerCode = agb ? "98900001" : null;
        if (type != Gemeente || random.Promille(50))
            return;
        product.BeschikkingNummer = beschikking;
        product.BeschikkingIngangsdatum = product.ToewijzingIngangsdatum;
    }

    private static string Jeugd(Prng random) => random.Between(0, 99) switch
    {
        < 45 => "02",
        < 55 => "03",
        < 70 => "04",
        < 85 => "05",
        < 95 => Gemeente,
        < 98 => "08",
        _ => Zelfverwijzer,
    };

    private static string Volwassene(Prng random) => random.Between(0, 99) switch
    {
        < 94 => Gemeente,
        < 97 => "02",
        _ => Zelfverwijzer,
    };
}
