using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>The products under contract: every allowed variant of unit, frequency, budget and kind of toewijzing occurs.</summary>
internal static class Contracts
{
    private static readonly ProductVariant[] All =
    [
        Omvang(Domein.Jw, "45A04", "04", "2", 3, 9_150),
        Omvang(Domein.Jw, "45A53", "01", "4", 1_200, 165),
        Omvang(Domein.Jw, "45A51", "04", "6", 60, 8_640),
        Omvang(Domein.Jw, "45A09", "04", "4", 20, 8_725, declareert: "01"),
        Omvang(Domein.Jw, "54A01", "01", "1", 30, 142),
        Omvang(Domein.Jw, "41A03", "16", "2", 4, 11_230),
        Omvang(Domein.Jw, "41A05", "16", "4", 12, 10_480),
        Omvang(Domein.Jw, "44A07", "14", "2", 5, 21_900),
        Omvang(Domein.Jw, "43A12", "14", "6", 90, 33_145),
        Omvang(Domein.Jw, "53A02", "84", "6", 12, 15_000, in23: false),
        Omvang(Domein.Jw, "42A01", "84", "4", 8, 2_350, in23: false),
        Omvang(Domein.Jw, "50W01", "82", "4", 2, 42_000),
        Omvang(Domein.Jw, "51G01", "82", "6", 6, 61_500),
        Omvang(Domein.Jw, "50W03", "83", "4", 95_000, 1),
        Omvang(Domein.Jw, "52B01", "83", "6", 900_000, 1),
        new(Domein.Jw, "45", null, null, null, 0, null, 165, ("45", "45A48", "01"), true),
        new(Domein.Jw, "55", null, null, null, 0, null, 88_000, ("55", "55A01", "82"), true),
        new(Domein.Jw, "50", null, null, null, 0, 180_000, 9_100, ("50", "50A02", "04"), false),
        new(Domein.Jw, null, null, null, null, 0, 210_000, 171, ("45", "45A60", "01"), false),
        Omvang(Domein.Wmo, "01A01", "01", "4", 780, 62),
        Omvang(Domein.Wmo, "02A03", "04", "2", 4, 7_260),
        Omvang(Domein.Wmo, "02A05", "04", "4", 16, 7_480, declareert: "01"),
        Omvang(Domein.Wmo, "02A15", "04", "1", 1, 6_950),
        Omvang(Domein.Wmo, "07A01", "16", "2", 6, 5_275),
        Omvang(Domein.Wmo, "07A11", "16", "6", 160, 5_610),
        Omvang(Domein.Wmo, "15A02", "14", "4", 31, 13_800),
        Omvang(Domein.Wmo, "04A01", "14", "2", 2, 15_230),
        Omvang(Domein.Wmo, "08A01", "84", "4", 18, 1_425, in23: false),
        Omvang(Domein.Wmo, "11X01", "82", "6", 1, 128_500),
        Omvang(Domein.Wmo, "06W01", "82", "2", 1, 17_900),
        Omvang(Domein.Wmo, "05B01", "83", "2", 24_000, 1),
        Omvang(Domein.Wmo, "10B02", "83", "6", 450_000, 1),
        new(Domein.Wmo, "02", null, null, null, 0, null, 7_050, ("02", "02A08", "04"), true),
        new(Domein.Wmo, "06", null, null, null, 0, 95_000, 6_800, ("06", "06A03", "04"), false),
        new(Domein.Wmo, null, null, null, null, 0, 120_000, 118, ("02", "02A21", "01"), false),
    ];

    /// <summary>The variants of a domein that can be said in the release of the day.</summary>
    public static IReadOnlyList<ProductVariant> Of(Domein domein, bool in23) => in23 ? Lists[(domein, true)] : Lists[(domein, false)];

    private static readonly Dictionary<(Domein, bool), ProductVariant[]> Lists = new()
    {
        [(Domein.Jw, true)] = [.. All.Where(v => v.Domein == Domein.Jw && v.In23)],
        [(Domein.Jw, false)] = [.. All.Where(v => v.Domein == Domein.Jw)],
        [(Domein.Wmo, true)] = [.. All.Where(v => v.Domein == Domein.Wmo && v.In23)],
        [(Domein.Wmo, false)] = [.. All.Where(v => v.Domein == Domein.Wmo)],
    };

    private static ProductVariant Omvang(Domein domein, string code, string eenheid, string frequentie, long volume, long tarief, string? declareert = null, bool in23 = true) =>
        new(domein, code[..2], code, eenheid, frequentie, volume, null, tarief, (code[..2], code, declareert ?? eenheid), in23);
}
