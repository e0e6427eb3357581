using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>Codes that say why: the same reason has another code per domein and per release.</summary>
internal static class Redengeving
{
    public static string VolgensPlan(Domein domein) => domein == Domein.Jw ? "31" : "19";

    public static string InOverleg(Domein domein) => domein == Domein.Jw ? "34" : "23";

    public static string Verhuisd(Domein domein) => domein == Domein.Jw ? "35" : "31";

    public static string Overstap(Domein domein, bool in23) => in23 ? InOverleg(domein) : "38";

    public static string AnderDomein(Domein domein, bool in23) => in23 ? VolgensPlan(domein) : "39";

    public static string Wijzigingsverzoek(Domein domein, bool in23) => in23 ? InOverleg(domein) : "37";

    /// <summary>RedenWijziging of a removed toewijzing: 13, and 01 with equal dates before that existed.</summary>
    public static string Verwijderd(bool in23) => in23 ? "01" : "13";
}
