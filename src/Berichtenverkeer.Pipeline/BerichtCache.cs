using Berichtenverkeer.Model;

namespace Berichtenverkeer.Pipeline;

/// <summary>Messages that stay in memory until they are needed again, within a budget. What does not fit is read again from the store: memory stays bounded.</summary>
internal sealed class BerichtCache(long budget)
{
    /// <summary>
    /// Bytes of payload above which a message is not kept. In memory it takes some three times as much, and while another of that size is judged
    /// there is no room for it; reading it again takes a tenth of a second.
    /// </summary>
    private const long Large = 4 * 1024 * 1024;

    /// <summary>Bytes of memory for each byte of the payload of a message that is kept.</summary>
    private const int MemoryPerByte = 3;

    private readonly Dictionary<long, (Bericht Bericht, long Bytes)> berichten = [];
    private readonly Lock gate = new();
    private long givenUp;
    private long used;

    private long Room => budget - givenUp;

    /// <summary>Whether there is room for a message at this moment. Others may take it before this one is kept.</summary>
    public bool HasRoom(long payloadBytes)
    {
        lock (gate)
        {
            return Fits(payloadBytes);
        }
    }

    /// <summary>Keeps a message, if there is room for it.</summary>
    /// <param name="berichtId">Its number.</param>
    /// <param name="bericht">The message.</param>
    /// <param name="payloadBytes">Bytes of its payload, by which the budget counts.</param>
    public void Keep(long berichtId, Bericht bericht, long payloadBytes)
    {
        lock (gate)
        {
            if (Fits(payloadBytes) && berichten.TryAdd(berichtId, (bericht, payloadBytes)))
                used += payloadBytes;
        }
    }

    /// <summary>
    /// Gives up room for good: the list of what is to be done takes memory as well, and goes before messages that are kept.
    /// </summary>
    /// <param name="memory">Bytes of memory that others take in all.</param>
    public void GiveUp(long memory)
    {
        lock (gate)
        {
            givenUp = memory / MemoryPerByte;
            if (used <= Room)
                return;
            foreach (var (berichtId, (_, bytes)) in berichten)
            {
                berichten.Remove(berichtId);
                used -= bytes;
                if (used <= Room)
                    return;
            }
        }
    }

    /// <summary>Looks at a message, which stays: a declaratie is needed twice.</summary>
    public Bericht? Peek(long berichtId)
    {
        lock (gate)
        {
            return berichten.GetValueOrDefault(berichtId).Bericht;
        }
    }

    /// <summary>Forgets a message that is not needed any more: there is room for another.</summary>
    public void Drop(long berichtId)
    {
        lock (gate)
        {
            if (berichten.Remove(berichtId, out var dropped))
                used -= dropped.Bytes;
        }
    }

    private bool Fits(long payloadBytes) => payloadBytes <= Large && used + payloadBytes <= Room;
}
