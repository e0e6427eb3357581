namespace Berichtenverkeer.Reading;

/// <summary>Memory for a whole payload, which may be large and has to be in one piece.</summary>
/// <remarks>
/// Where the heap is bounded, the garbage collector may hold most of it in reserve for small objects, and does not give that up for a large array: of
/// 136 MB it held 134, of which 54 were in use, and there was no room for 9. Asked outright it does, which takes some 50 ms.
/// </remarks>
internal static class PayloadMemory
{
    /// <summary>Bytes from which an array is so large that room is made for it.</summary>
    private const int Large = 1024 * 1024;

    /// <summary>Bytes that stay free beside it, for what is made of it and for others.</summary>
    private const long Margin = 24 * 1024 * 1024;

    /// <summary>An array of which the content is not set.</summary>
    /// <exception cref="OutOfMemoryException">There is no room, whatever is given up.</exception>
    public static byte[] Allocate(int length)
    {
        if (length >= Large)
            MakeRoom(length + Margin);
        try
        {
            return GC.AllocateUninitializedArray<byte>(length);
        }
        catch (OutOfMemoryException)
        {
            GiveUpReserve();
            return GC.AllocateUninitializedArray<byte>(length);
        }
    }

    /// <summary>Gives up what is in reserve, when it leaves no room. Without a limit there is always room.</summary>
    /// <param name="bytes">Bytes that are needed.</param>
    public static void MakeRoom(long bytes)
    {
        var memory = GC.GetGCMemoryInfo();
        if (memory.TotalCommittedBytes + bytes > memory.TotalAvailableMemoryBytes)
            GiveUpReserve();
    }

    private static void GiveUpReserve() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
