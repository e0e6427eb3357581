namespace Berichtenverkeer.Ordering;

/// <summary>
/// The order of 305s and 307s of one client and aanbieder that bear one Dagtekening. A date does not say which came first,
/// so the dossier does: what fits it goes before what does not.
/// </summary>
/// <remarks>
/// So a removal goes first when its record stands and after its first delivery when it does not; a stop is removed before
/// its start; and a start that replaces another waits for the removal or stop that makes room.
/// </remarks>
public static class LeveringDay
{
    /// <summary>Above this number in one day the canonical order decides: nobody sends that many, and trying costs the square of it.</summary>
    public const int Most = 50;

    /// <summary>Judges the messages in the order that fits.</summary>
    /// <param name="messages">The messages in canonical order.</param>
    /// <param name="removes">Whether a message removes anything; of two that fit, one that removes goes first.</param>
    /// <param name="fits">Whether the dossier would accept it now.</param>
    /// <param name="judge">Judges it for good and changes the dossier.</param>
    public static void Judge<T>(IReadOnlyList<T> messages, Func<T, bool> removes, Func<T, bool> fits, Action<T> judge)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ArgumentNullException.ThrowIfNull(removes);
        ArgumentNullException.ThrowIfNull(fits);
        ArgumentNullException.ThrowIfNull(judge);
        var left = messages.ToList();
        while (left.Count is > 1 and <= Most)
        {
            var next = left.FindIndex(message => removes(message) && fits(message));
            if (next < 0)
                next = left.FindIndex(message => fits(message));
            if (next < 0)
                break;
            judge(left[next]);
            left.RemoveAt(next);
        }

        foreach (var message in left)
            judge(message);
    }
}
