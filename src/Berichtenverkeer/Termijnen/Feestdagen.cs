namespace Berichtenverkeer.Termijnen;

/// <summary>The Dutch public holidays of any year, computed (Algemene termijnenwet, article 3, and the choices that it leaves).</summary>
public sealed class Feestdagen(FeestdagenKeuze keuze)
{
    /// <summary>The year of the first Koningsdag; before it there was Koninginnedag, on 30 April.</summary>
    private const int EersteKoningsdag = 2014;

    /// <summary>Easter Sunday, by the Gregorian calendar (the anonymous algorithm of 1876).</summary>
    public static DateOnly Paaszondag(int jaar)
    {
        var golden = jaar % 19;
        var (century, year) = (jaar / 100, jaar % 100);
        var moon = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - moon + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (year / 4) - epact - year % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var day = epact + weekday - 7 * correction + 114;
        return new(jaar, day / 31, day % 31 + 1);
    }

    /// <summary>27 April or, when that is a Sunday, the day before; until 2013 Koninginnedag, 30 April or the day before.</summary>
    public static DateOnly Koningsdag(int jaar)
    {
        var day = new DateOnly(jaar, 4, jaar < EersteKoningsdag ? 30 : 27);
        return day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day;
    }

    /// <summary>The holidays of a year in order. Two may fall on one day.</summary>
    public IReadOnlyList<Feestdag> Van(int jaar)
    {
        var pasen = Paaszondag(jaar);
        List<Feestdag> days =
        [
            new(new(jaar, 1, 1), "Nieuwjaarsdag"),
            new(pasen, "Eerste Paasdag"),
            new(pasen.AddDays(1), "Tweede Paasdag"),
            new(Koningsdag(jaar), jaar < EersteKoningsdag ? "Koninginnedag" : "Koningsdag"),
            new(pasen.AddDays(39), "Hemelvaartsdag"),
            new(pasen.AddDays(49), "Eerste Pinksterdag"),
            new(pasen.AddDays(50), "Tweede Pinksterdag"),
            new(new(jaar, 12, 25), "Eerste Kerstdag"),
            new(new(jaar, 12, 26), "Tweede Kerstdag"),
        ];
        if (keuze.GoedeVrijdag)
            days.Add(new(pasen.AddDays(-2), "Goede Vrijdag"));
        if (IsBevrijdingsdagVrij(jaar))
            days.Add(new(new(jaar, 5, 5), "Bevrijdingsdag"));
        return [.. days.OrderBy(day => day.Datum)];
    }

    /// <summary>Whether the day is a holiday.</summary>
    public bool Is(DateOnly datum)
    {
        if (datum is { Month: 1, Day: 1 } or { Month: 12, Day: 25 or 26 } || datum == Koningsdag(datum.Year))
            return true;
        return datum is { Month: 5, Day: 5 } && IsBevrijdingsdagVrij(datum.Year) || IsAroundPasen(datum);
    }

    private bool IsAroundPasen(DateOnly datum) => (datum.DayNumber - Paaszondag(datum.Year).DayNumber) switch
    {
        0 or 1 or 39 or 49 or 50 => true,
        -2 => keuze.GoedeVrijdag,
        _ => false,
    };

    private bool IsBevrijdingsdagVrij(int jaar) => keuze.Bevrijdingsdag switch
    {
        BevrijdingsdagKeuze.Nooit => false,
        BevrijdingsdagKeuze.Lustrum => jaar % 5 == 0,
        _ => true,
    };
}
