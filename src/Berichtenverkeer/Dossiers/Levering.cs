namespace Berichtenverkeer.Dossiers;

/// <summary>
/// The starts and stops of one client at one aanbieder that stand: accepted and not removed. Old traffic may hold a key
/// more than once, so each key has a count.
/// </summary>
public sealed class Levering
{
    private readonly Dictionary<StartSleutel, int> starts;
    private readonly Dictionary<StopSleutel, int> stops;

    /// <summary>Nothing delivered.</summary>
    public Levering()
    {
        starts = [];
        stops = [];
    }

    private Levering(Levering other)
    {
        starts = new(other.starts);
        stops = new(other.stops);
    }

    /// <summary>The standing starts.</summary>
    public IEnumerable<StartSleutel> Starts => starts.Keys;

    /// <summary>The standing stops.</summary>
    public IEnumerable<StopSleutel> Stops => stops.Keys;

    /// <summary>Whether this start stands.</summary>
    public bool Has(in StartSleutel start) => starts.ContainsKey(start);

    /// <summary>Whether this stop stands.</summary>
    public bool Has(in StopSleutel stop) => stops.ContainsKey(stop);

    /// <summary>Whether any stop of this start stands.</summary>
    public bool HasStopOf(in StartSleutel start)
    {
        foreach (var stop in stops.Keys)
        {
            if (stop.Start == start)
                return true;
        }

        return false;
    }

    /// <summary>
    /// The standing stops of a delivery as TR413 to TR415 look at it: the same ToewijzingNummer and Begindatum, whatever the
    /// product says. Without a number (taakgericht) the product tells deliveries apart.
    /// </summary>
    public IEnumerable<StopSleutel> StopsOf(StartSleutel start) => stops.Keys.Where(stop =>
        start.ToewijzingNummer is { } nummer
            ? stop.Start.ToewijzingNummer == nummer && stop.Start.Begindatum == start.Begindatum
            : stop.Start == start);

    /// <summary>Adds a start.</summary>
    public void Add(in StartSleutel start, int count = 1) => Change(starts, start, count);

    /// <summary>Adds a stop.</summary>
    public void Add(in StopSleutel stop, int count = 1) => Change(stops, stop, count);

    /// <summary>Removes one start of this key, if one stands.</summary>
    public void Remove(in StartSleutel start) => Change(starts, start, -1);

    /// <summary>Removes one stop of this key, if one stands.</summary>
    public void Remove(in StopSleutel stop) => Change(stops, stop, -1);

    /// <summary>A second one to try lines of a message on.</summary>
    public Levering Copy() => new(this);

    private static void Change<TKey>(Dictionary<TKey, int> counts, TKey key, int change)
        where TKey : notnull
    {
        var count = counts.GetValueOrDefault(key) + change;
        if (count > 0)
            counts[key] = count;
        else
            counts.Remove(key);
    }
}
