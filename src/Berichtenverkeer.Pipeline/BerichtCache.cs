using Berichtenverkeer.Model;

namespace Berichtenverkeer.Pipeline;

/// <summary>Messages that stay in memory between the passes, within a budget. What does not fit is read again from the store: memory stays bounded.</summary>
internal sealed class BerichtCache(long budget)
{
    private readonly Dictionary<long, Bericht> berichten = [];
    private readonly Lock gate = new();
    private long used;

    public void Keep(long berichtId, Bericht bericht, long payloadBytes)
    {
        lock (gate)
        {
            if (used + payloadBytes > budget)
                return;
            used += payloadBytes;
            berichten[berichtId] = bericht;
        }
    }

    /// <summary>Looks at a message, which stays: a declaratie is needed twice.</summary>
    public Bericht? Peek(long berichtId)
    {
        lock (gate)
        {
            return berichten.GetValueOrDefault(berichtId);
        }
    }

    /// <summary>Forgets a message that is not needed any more.</summary>
    public void Drop(long berichtId)
    {
        lock (gate)
        {
            berichten.Remove(berichtId);
        }
    }
}
