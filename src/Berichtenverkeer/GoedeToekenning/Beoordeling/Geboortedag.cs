namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>
/// The earliest day on which a client can be born. When the day or the month is unknown (COD170) the age that follows from it is the highest
/// that is possible.
/// </summary>
/// <param name="Datum">The day.</param>
/// <param name="Ongeveer">Whether part of it is unknown.</param>
internal readonly record struct Geboortedag(DateOnly Datum, bool Ongeveer)
{
    /// <summary>The day; null when there is no date, or the date is unknown as a whole (DatumGebruik 3).</summary>
    /// <param name="datum">Geboortedatum; unknown parts ought to be filled with 01, and are read so whatever they hold.</param>
    /// <param name="gebruik">DatumGebruik (COD170); null is a known date.</param>
    public static Geboortedag? Of(DateOnly? datum, string? gebruik) => (datum, gebruik) switch
    {
        (null, _) or (_, "3") => null,
        ({ } dag, "1") => new(new(dag.Year, dag.Month, 1), Ongeveer: true),
        ({ } dag, "2") => new(new(dag.Year, 1, 1), Ongeveer: true),
        ({ } dag, _) => new(dag, Ongeveer: false),
    };

    /// <summary>Age in whole years on a day; 0 for who is not born yet.</summary>
    public int Leeftijd(DateOnly op)
    {
        var years = op.Year - Datum.Year;
        if (years > 0 && Verjaardag(years) > op)
            years--;
        return Math.Max(0, years);
    }

    /// <summary>The day on which this age is reached. Who was born on 29 February has a birthday on 1 March in other years.</summary>
    public DateOnly Verjaardag(int leeftijd)
    {
        var year = Datum.Year + leeftijd;
        if (year > DateOnly.MaxValue.Year)
            return DateOnly.MaxValue;
        return Datum is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? new(year, 3, 1) : new(year, Datum.Month, Datum.Day);
    }
}
