using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>What a TeWijzigenProduct asks against the toewijzing as it is: only what is more is judged.</summary>
/// <param name="oud">Current version of the toewijzing.</param>
/// <param name="nieuw">What is asked.</param>
/// <param name="dagtekening">Dagtekening of the verzoek: more volume is judged from then on.</param>
internal sealed class Wijziging(ToegewezenProduct oud, TeWijzigenProduct nieuw, DateOnly dagtekening)
{
    private const string Totaal = "6";

    /// <summary>First day on which another Omvang counts: the wanted day, yet never before the Dagtekening, unless all of it lies before that.</summary>
    private readonly DateOnly vanaf = nieuw.GewensteIngangsdatum < dagtekening && !(nieuw.Einddatum < dagtekening) ? dagtekening : nieuw.GewensteIngangsdatum;

    /// <summary>Whether a later end is asked, or an open one where there was an end.</summary>
    public bool IsLater => oud.Einddatum is { } einde && !(nieuw.Einddatum <= einde);

    /// <summary>Days that it becomes longer; null when it would be open.</summary>
    public int? ExtraDagen => nieuw.Einddatum is { } einde && oud.Einddatum is { } was ? Math.Max(0, einde.DayNumber - was.DayNumber) : null;

    /// <summary>
    /// Whether more volume or budget is asked than there is. Of two Omvangen in other units, of a Budget in place of an Omvang, and of a total in
    /// place of a volume per time nobody can say that it is less: that counts as more.
    /// </summary>
    public bool IsMeer
    {
        get
        {
            if (nieuw.Budget is not null || oud.Budget is not null)
                return nieuw.Budget is not { } budget || oud.Budget is not { } was || budget > was;
            if (nieuw.Omvang is not { } omvang || oud.Omvang is not { } stond)
                return nieuw.Omvang is not null || oud.Omvang is not null;
            if (!IsVergelijkbaar(omvang, stond))
                return true;
            if (omvang.Frequentie == stond.Frequentie)
                return Rekenvolume.Of(omvang) > Rekenvolume.Of(stond);
            var samen = new Periode(vanaf, Eerste(nieuw.Einddatum, oud.Einddatum) ?? Deelregel.PlusMaanden(vanaf, 12));
            return Hoeveelheid.Of(omvang, vanaf, samen.Einde, samen) is not { } veel
                || Hoeveelheid.Of(stond, vanaf, samen.Einde, samen) is not { } weinig
                || veel.IsMeerDan(weinig, Factor(omvang), Factor(stond));
        }
    }

    /// <summary>First day that is judged when it is judged: of a later end the day after the present one; of more the day from which it counts; of both the earlier of the two.</summary>
    public DateOnly Begin
    {
        get
        {
            if (!IsLater)
                return vanaf;
            var daarna = oud.Einddatum!.Value.AddDays(1);
            return IsMeer && vanaf < daarna ? vanaf : daarna;
        }
    }

    /// <summary>Worth in eurocent of what is asked more, in a window; null when it cannot be valued.</summary>
    /// <param name="waardering">How products are valued.</param>
    /// <param name="periode">The days that are judged.</param>
    /// <param name="venster">Days that count.</param>
    public long? WaardeIn(Waardering waardering, Periode periode, Periode venster)
    {
        var binnen = new Periode(periode.Begin < venster.Begin ? venster.Begin : periode.Begin, periode.Einde < venster.Einde ? periode.Einde : venster.Einde);
        if (IsTotaal(nieuw.Budget, nieuw.Omvang))
        {
            // A total is asked for the toewijzing as a whole: what is more than before is to be spent in the days that are judged.
            var (omvang, budget) = Meerdere();
            return waardering.Of(oud.Product, omvang, budget, periode.Begin, nieuw.Einddatum, binnen);
        }

        if (waardering.Of(oud.Product, nieuw.Omvang, null, periode.Begin, nieuw.Einddatum, binnen) is not { } waarde)
            return null;
        if (oud.Budget is not null || oud.Omvang is not { } was || nieuw.Omvang is not { } gevraagd || !IsVergelijkbaar(gevraagd, was))
            return waarde;
        return waardering.Of(oud.Product, was, null, oud.Ingangsdatum, oud.Einddatum, binnen) is { } stond ? Math.Max(0, waarde - stond) : null;
    }

    /// <summary>The total that is asked without the total that is there; all of it when the two cannot be compared.</summary>
    private (Omvang? Omvang, long? Budget) Meerdere()
    {
        if (nieuw.Budget is { } budget)
            return (null, oud.Budget is { } was ? Math.Max(0, budget - was) : budget);
        if (nieuw.Omvang is not { } omvang || oud.Budget is not null || oud.Omvang is not { } stond || !IsVergelijkbaar(omvang, stond))
            return (nieuw.Omvang, null);
        return omvang.Eenheid == stond.Eenheid
            ? (new() { Volume = Math.Max(0, omvang.Volume - stond.Volume), Eenheid = omvang.Eenheid, Frequentie = Totaal }, null)
            : (new() { Volume = Math.Max(0, Rekenvolume.Of(omvang) - Rekenvolume.Of(stond)), Eenheid = Rekenvolume.Minuut, Frequentie = Totaal }, null);
    }

    private static bool IsTotaal(long? budget, Omvang? omvang) => budget is not null || omvang?.Frequentie == Totaal;

    private static bool IsVergelijkbaar(Omvang een, Omvang ander) =>
        Rekenvolume.IsVergelijkbaar(een.Eenheid, ander.Eenheid) && een.Frequentie == Totaal == (ander.Frequentie == Totaal);

    private static long Factor(Omvang omvang) => omvang.Eenheid == Rekenvolume.Uur ? Rekenvolume.MinutenPerUur : 1;

    private static DateOnly? Eerste(DateOnly? een, DateOnly? ander) => een is null || ander < een ? ander : een;
}
