namespace Berichtenverkeer.Tests.Library;

/// <summary>What work allocates once it is under way: buffers have grown, and the compiler has made its final code of it.</summary>
internal static class SteadyState
{
    private const int Rounds = 600;

    /// <summary>Repeats the work until it allocates nothing. Code that is compiled in haste boxes what later code does not.</summary>
    /// <returns>Bytes that one more repetition allocates: 0, or what it went on to allocate for a minute.</returns>
    public static async Task<long> BytesOf(Action work)
    {
        long bytes = -1;
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < 40; i++)
                work();
            bytes = Measure(work);

            // Twice in a row: between two versions of the code there may be one that counts, and boxes.
            if (bytes == 0 && (bytes = Measure(work)) == 0)
                break;
            await Task.Delay(100);
        }

        return bytes;
    }

    private static long Measure(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
