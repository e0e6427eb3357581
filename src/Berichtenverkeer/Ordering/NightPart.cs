namespace Berichtenverkeer.Ordering;

/// <summary>Where messages stand in the canonical order, by what a store knows of them: so it can give a night piece by piece.</summary>
/// <param name="BerichtCode">Code of the message, such as <c>JW301</c>.</param>
/// <param name="OnlyRemovals">Whether it does nothing but remove toewijzingen.</param>
/// <param name="Place">Messages with a lower place are judged before.</param>
/// <param name="PerDay">Whether those of an earlier day are judged before those of a later one; else all of this place belong together.</param>
public sealed record NightPart(string BerichtCode, bool OnlyRemovals, int Place, bool PerDay);
