using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Matching;

/// <summary>
/// How much volume a toewijzing allows, in the unit of <see cref="Rekenvolume"/> (D11; IV076, IV077, IV078, TR321, TR322). Null where
/// the standard gives no maximum: without Omvang, an open end per week, or a frequency that it does not know.
/// </summary>
public static class Plafond
{
    /// <summary>Huishoudelijke hulp of the iWmo: six times the weekly volume per ProductPeriode.</summary>
    private const string HuishoudelijkeHulp = "01";
    private const long WekenHuishoudelijkeHulp = 6;

    /// <summary>The maximum of one ProductPeriode (TR321).</summary>
    public static long? VanPeriode(ToegewezenProduct toewijzing, Domein domein, Periode productPeriode)
    {
        ArgumentNullException.ThrowIfNull(toewijzing);
        if (toewijzing.Omvang is not { } omvang)
            return null;
        var volume = Rekenvolume.Of(omvang);
        return omvang.Frequentie switch
        {
            "1" => volume * productPeriode.Dagen,
            "2" when domein == Domein.Wmo && toewijzing.Product?.Categorie == HuishoudelijkeHulp => volume * WekenHuishoudelijkeHulp,
            "2" when IsOutput(omvang) => OutputWeken(toewijzing, productPeriode) is { } weken ? volume * weken : null,
            "2" => volume * productPeriode.Weken,
            "4" or "6" => volume,
            _ => null,
        };
    }

    /// <summary>The maximum over the whole toewijzing (TR322).</summary>
    /// <param name="toewijzing">The toewijzing.</param>
    /// <param name="laatste">Last day of the latest ProductPeriode: an open end is reckoned up to there.</param>
    public static long? Totaal(ToegewezenProduct toewijzing, DateOnly laatste)
    {
        ArgumentNullException.ThrowIfNull(toewijzing);
        if (toewijzing.Omvang is not { } omvang)
            return null;
        var volume = Rekenvolume.Of(omvang);
        var looptijd = new Periode(toewijzing.Ingangsdatum, toewijzing.Einddatum ?? laatste);
        return omvang.Frequentie switch
        {
            "1" => volume * looptijd.Dagen,
            "2" when IsOutput(omvang) => OutputWeken(toewijzing, looptijd) is { } weken ? volume * weken : null,
            "2" => volume * looptijd.Weken,
            "4" => volume * looptijd.Maanden,
            "6" => volume,
            _ => null,
        };
    }

    /// <summary>The message does not say which variant is delivered; stuks and euro are output, all else is inspanning.</summary>
    public static bool IsOutput(Omvang omvang)
    {
        ArgumentNullException.ThrowIfNull(omvang);
        return omvang.Eenheid is "82" or "83";
    }

    /// <summary>
    /// The weeks of which the Sunday falls in the period; the broken last week of the toewijzing goes with its last Sunday.
    /// Null for a toewijzing with an open end or without any Sunday: for those there is no rule.
    /// </summary>
    private static long? OutputWeken(ToegewezenProduct toewijzing, Periode periode)
    {
        if (toewijzing.Einddatum is not { } einddatum || new Periode(toewijzing.Ingangsdatum, einddatum).LaatsteZondag is not { } zondag)
            return null;
        var gebroken = zondag != einddatum && periode.Contains(zondag);
        return periode.Zondagen + (gebroken ? 1 : 0);
    }
}
