using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.LokaleRegels;

/// <summary>
/// How much of a month may be declared where a toewijzing of output per month does not cover all of it. For that the standard has
/// no rule (IV078): Volume is the ceiling, and gemeente and aanbieder agree on the rest.
/// </summary>
internal static class GebrokenMaanden
{
    private const string PerMaand = "4";
    private const int LaatsteDagEersteHelft = 15;

    /// <summary>The maximum by the half-month rule; null when it says nothing about this month.</summary>
    /// <param name="toewijzing">The toewijzing.</param>
    /// <param name="dag">A day in the month.</param>
    public static long? HalveMaand(ToegewezenProduct toewijzing, DateOnly dag)
    {
        if (OmvangPerMaand(toewijzing) is not { } omvang)
            return null;
        var begintLaat = IsSameMonth(toewijzing.Ingangsdatum, dag) && toewijzing.Ingangsdatum.Day > LaatsteDagEersteHelft;
        var eindigtVroeg = toewijzing.Einddatum is { } einddatum && IsSameMonth(einddatum, dag) && einddatum.Day <= LaatsteDagEersteHelft;
        return begintLaat || eindigtVroeg ? (omvang.Volume + 1) / 2 : null;
    }

    /// <summary>
    /// The maximum by the agreement that the first broken month is free and the last one counts in full; null when it says nothing
    /// about this month. A month that is broken on both sides is the last one too, and counts in full.
    /// </summary>
    /// <param name="toewijzing">The toewijzing.</param>
    /// <param name="dag">A day in the month.</param>
    public static long? EersteMaandNiets(ToegewezenProduct toewijzing, DateOnly dag)
    {
        if (OmvangPerMaand(toewijzing) is null || toewijzing.Ingangsdatum.Day == 1 || !IsSameMonth(toewijzing.Ingangsdatum, dag))
            return null;
        return toewijzing.Einddatum is { } einddatum && IsSameMonth(einddatum, dag) && einddatum.AddDays(1).Day != 1 ? null : 0;
    }

    private static Omvang? OmvangPerMaand(ToegewezenProduct toewijzing) =>
        toewijzing.Omvang is { Frequentie: PerMaand } omvang && Plafond.IsOutput(omvang) ? omvang : null;

    private static bool IsSameMonth(DateOnly left, DateOnly right) => left.Year == right.Year && left.Month == right.Month;
}
