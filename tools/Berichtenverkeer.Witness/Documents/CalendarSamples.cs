namespace Berichtenverkeer.Witness.Documents;

/// <summary>Dates and times: what exists, what does not, and what only looks like it.</summary>
public static class CalendarSamples
{
    /// <summary>Values of xs:date without time zone.</summary>
    public static IEnumerable<ValueSample> Dates() =>
        Samples(
            "date",
            ["2026-01-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", " 2026-01-31", "2026-01-31\n", "\t2026-01-31 ", "\r\n2026-01-31"],
            [
                "2026-02-30", "2027-06-31", "2023-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "0000-01-01",
                "2026-1-1", "26-01-31", "20260131", "31-01-2026", "2026/01/31", "+2026-01-31", "012026-01-31", "2026-01-31T00", "2026-01", "2026-01-31-",
                "2026- 1-31", "2026-01-31 x", "", " ", "\u00A02026-01-31", "2026-01-31\u00A0", "\u20032026-01-31", "2026-01-31\u0085", "\uFEFF2026-01-31",
                "2026-01-3١", "２０２６-01-31", "2026–01–31",
            ])
            .Concat([new("date", "negative year", "-0001-01-01", Expectation.OutOfReach), new("date", "five digits", "12026-01-31", Expectation.OutOfReach), new("date", "year 10000", "10000-01-01", Expectation.OutOfReach)]);

    /// <summary>Values of xs:time without time zone.</summary>
    public static IEnumerable<ValueSample> Times() => Samples(
        "time",
        ["00:00:00", "23:59:59", "12:30:00.5", "12:30:00.1234567", "12:30:00.123456789012", "24:00:00", "24:00:00.0", " 12:30:00", "12:30:00\n", "\t12:30:00 "],
        [
            "24:00:01", "24:01:00", "24:00:00.1", "25:00:00", "12:60:00", "12:30:60", "12:30", "1:30:00", "12:30:0", "12:30:00.", "123000", "12.30.00", "12:30:00,5",
            "12:30:00 x", "", " ", "\u00A012:30:00", "12:30:00\u00A0", "\u200312:30:00", "\uFEFF12:30:00", "12:30:0٣", "2026", "12:30:00 12",
        ]);

    private static IEnumerable<ValueSample> Samples(string kind, string[] valid, string[] invalid) =>
        valid.Select(text => new ValueSample(kind, ValueSamples.Visible(text), text, Expectation.Valid))
            .Concat(invalid.Select(text => new ValueSample(kind, ValueSamples.Visible(text), text, Expectation.Invalid)));
}
