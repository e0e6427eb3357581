using Berichtenverkeer.Model;

namespace Berichtenverkeer.Dossiers;

/// <summary>
/// The order in which the lines of one 305 or 307 count: removals first (IV008), then the others as they stand in the
/// message; of stops the temporary ones before the definitive ones, which may only follow them (OP377).
/// </summary>
public static class LeveringLines
{
    private const string Verwijderen = "3";

    /// <summary>StatusAanlevering 3: the line removes what was delivered before.</summary>
    public static bool IsVerwijdering(string statusAanlevering) => string.Equals(statusAanlevering, Verwijderen, StringComparison.Ordinal);

    /// <summary>Applies the lines of an accepted message.</summary>
    public static void Apply(Client client, Levering levering)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(levering);
        foreach (var line in StartsOf(client))
            Apply(line, levering);
        foreach (var line in StopsOf(client))
            Apply(line, levering);
    }

    /// <summary>The starts in the order in which they count.</summary>
    public static IEnumerable<StartProduct> StartsOf(Client client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.StartProducten.OrderBy(start => IsVerwijdering(start.StatusAanlevering) ? 0 : 1);
    }

    /// <summary>The stops in the order in which they count.</summary>
    public static IEnumerable<StopProduct> StopsOf(Client client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.StopProducten.OrderBy(stop => IsVerwijdering(stop.StatusAanlevering) ? 0 : StopSleutel.Of(stop).IsTijdelijk ? 1 : 2);
    }

    /// <summary>Applies one start.</summary>
    public static void Apply(StartProduct start, Levering levering)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(levering);
        if (IsVerwijdering(start.StatusAanlevering))
            levering.Remove(StartSleutel.Of(start));
        else
            levering.Add(StartSleutel.Of(start));
    }

    /// <summary>Applies one stop.</summary>
    public static void Apply(StopProduct stop, Levering levering)
    {
        ArgumentNullException.ThrowIfNull(stop);
        ArgumentNullException.ThrowIfNull(levering);
        if (IsVerwijdering(stop.StatusAanlevering))
            levering.Remove(StopSleutel.Of(stop));
        else
            levering.Add(StopSleutel.Of(stop));
    }
}
