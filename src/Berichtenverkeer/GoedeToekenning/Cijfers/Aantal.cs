namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>A count as it may leave the backoffice.</summary>
/// <param name="Waarde">The count; null is suppressed: the group is too small, or another small group could be found by subtracting.</param>
public readonly record struct Aantal(long? Waarde)
{
    /// <summary>Whether it may not be shown.</summary>
    public bool IsOnderdrukt => Waarde is null;
}
