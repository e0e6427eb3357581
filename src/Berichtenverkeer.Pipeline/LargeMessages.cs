using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline;

/// <summary>Keeps memory bounded when messages are large: as objects, with its dossier and its answer, one takes several times its bytes.</summary>
internal sealed class LargeMessages : IDisposable
{
    /// <summary>Bytes of payload up to which messages are read and judged side by side.</summary>
    private const long Large = 8 * 1024 * 1024;

    /// <summary>The same beside the work of a very large unit, which takes memory itself. Above what a thousand small messages are.</summary>
    private const long LargeBesideVastUnit = 6 * 1024 * 1024;

    /// <summary>Messages from which on a unit is very large: two of them take 13 MB, and what is known of their open declaraties as much again.</summary>
    private const int VastUnit = 50_000;

    /// <summary>Bytes of memory for each byte of a large message, from payload to answer; measured on a 323 of 24 MB.</summary>
    private const long MemoryPerByte = 5;

    private readonly SemaphoreSlim one = new(1);

    /// <summary>Waits until no other large messages are being judged. Small ones are not held up.</summary>
    /// <param name="bytes">Bytes of the messages that are about to be read.</param>
    /// <param name="unitCount">Messages of the unit that they belong to.</param>
    /// <returns>To be disposed when they are stored; null when they are small.</returns>
    public async Task<IDisposable?> EnterAsync(long bytes, int unitCount)
    {
        if (bytes <= (unitCount < VastUnit ? Large : LargeBesideVastUnit))
            return null;
        await one.WaitAsync();
        MakeRoom(bytes);
        return new Turn(one);
    }

    /// <summary>Makes room for large messages: a 323 of 24 MB found 80 MB in use, 100 MB in reserve, and no memory.</summary>
    /// <param name="bytes">Bytes of the messages that are about to be read.</param>
    public static void MakeRoom(long bytes)
    {
        if (bytes > LargeBesideVastUnit)
            PayloadMemory.MakeRoom(MemoryPerByte * bytes);
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
