using Berichtenverkeer.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Rules.Tests.Dossiers;

public sealed class LeveringTests
{
    private static readonly DateOnly Begin = new(2026, 1, 12);
    private static readonly StartSleutel Start = new(null, 10001, "45", "45A04", Begin);
    private static readonly StopSleutel Stop = new(Start, "31", new(2026, 3, 13));

    [Fact]
    public void What_is_added_stands_until_it_is_removed()
    {
        var levering = new Levering();
        levering.Add(Start);
        levering.Add(Stop);
        Assert.True(levering.Has(Start));
        Assert.True(levering.Has(Stop));
        Assert.True(levering.HasStopOf(Start));
        levering.Remove(Stop);
        Assert.False(levering.Has(Stop));
        Assert.False(levering.HasStopOf(Start));
        levering.Remove(Start);
        Assert.False(levering.Has(Start));
    }

    [Fact]
    public void Each_key_has_a_count()
    {
        var levering = new Levering();
        levering.Add(Start, 2);
        levering.Add(Stop, 2);
        levering.Remove(Start);
        levering.Remove(Stop);
        Assert.True(levering.Has(Start));
        Assert.True(levering.Has(Stop));
        levering.Remove(Start);
        levering.Remove(Stop);
        Assert.Empty(levering.Starts);
        Assert.Empty(levering.Stops);
    }

    [Fact]
    public void Removal_of_nothing_leaves_no_debt()
    {
        var levering = new Levering();
        levering.Remove(Start);
        levering.Add(Start);
        Assert.True(levering.Has(Start));
    }

    [Fact]
    public void Copy_stands_on_its_own()
    {
        var levering = new Levering();
        levering.Add(Start);
        levering.Add(Stop);
        var copy = levering.Copy();
        copy.Remove(Start);
        copy.Remove(Stop);
        Assert.True(levering.Has(Start));
        Assert.True(levering.Has(Stop));
    }

    [Fact]
    public void Stops_of_a_delivery_go_by_number_and_begin()
    {
        var levering = new Levering();
        var sameDelivery = Stop with { Start = new(null, 10001, null, null, Begin), RedenBeeindiging = "20" };
        levering.Add(Stop);
        levering.Add(sameDelivery);
        levering.Add(Stop with { Start = Start with { Begindatum = Begin.AddDays(1) } });
        levering.Add(Stop with { Start = new(null, 10002, "45", "45A04", Begin) });
        levering.Add(Stop with { Start = new(null, null, "45", "45A04", Begin) });
        Assert.Equal([Stop, sameDelivery], levering.StopsOf(Start).OrderByDescending(stop => stop.RedenBeeindiging));
    }

    [Fact]
    public void Without_number_the_stops_of_a_delivery_go_by_product()
    {
        var taakgericht = new StartSleutel(null, null, "45", null, Begin);
        var levering = new Levering();
        levering.Add(new StopSleutel(taakgericht, "31", Begin));
        levering.Add(new StopSleutel(new(null, null, "46", null, Begin), "31", Begin));
        levering.Add(new StopSleutel(new(null, 10001, "45", null, Begin), "31", Begin));
        Assert.Equal(taakgericht, Assert.Single(levering.StopsOf(taakgericht)).Start);
    }

    [Theory]
    [InlineData("20", true)]
    [InlineData("31", false)]
    [InlineData("21", false)]
    public void Reason_20_is_temporary(string reden, bool tijdelijk) => Assert.Equal(tijdelijk, (Stop with { RedenBeeindiging = reden }).IsTijdelijk);

    [Fact]
    public void BeschikkingNummer_counts_only_without_ToewijzingNummer()
    {
        Assert.Equal(new StartSleutel(null, 10001, "45", null, Begin), new StartSleutel(7, 10001, "45", null, Begin));
        Assert.NotEqual(new StartSleutel(null, null, "45", null, Begin), new StartSleutel(7, null, "45", null, Begin));
        Assert.Equal(7, new StartSleutel(7, null, "45", null, Begin).BeschikkingNummer);
    }

    [Fact]
    public void Adding_and_then_removing_leaves_it_as_it_was()
    {
        var starts = from number in Gen.Choose(1, 3)
                     from day in Gen.Choose(0, 2)
                     select new StartSleutel(null, number, "45", null, Begin.AddDays(day));
        var stops = from start in starts
                    from reden in Gen.Elements("20", "31")
                    from day in Gen.Choose(3, 5)
                    select new StopSleutel(start, reden, Begin.AddDays(day));
        Prop.ForAll(starts.ArrayOf().ToArbitrary(), stops.ArrayOf().ToArbitrary(), stops.ToArbitrary(), (known, stopped, line) =>
        {
            var levering = new Levering();
            foreach (var start in known)
                levering.Add(start);
            foreach (var stop in stopped)
                levering.Add(stop);
            var before = levering.Copy();
            levering.Add(line);
            levering.Add(line.Start);
            levering.Remove(line);
            levering.Remove(line.Start);
            Assert.Equal(CountsOf(before), CountsOf(levering));
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>How many of each key stand, found by taking them away one by one.</summary>
    private static string CountsOf(Levering levering)
    {
        var copy = levering.Copy();
        var counts = new List<string>();
        foreach (var start in levering.Starts)
        {
            for (var count = 0; copy.Has(start); copy.Remove(start))
                counts.Add($"{start} {++count}");
        }

        foreach (var stop in levering.Stops)
        {
            for (var count = 0; copy.Has(stop); copy.Remove(stop))
                counts.Add($"{stop} {++count}");
        }

        return string.Join('\n', counts.Order(StringComparer.Ordinal));
    }
}
