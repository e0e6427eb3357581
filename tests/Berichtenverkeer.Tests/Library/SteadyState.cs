namespace Berichtenverkeer.Tests.Library;

/// <summary>What work allocates once it is under way: buffers have grown, and the compiler has made its final code of it.</summary>
internal static class SteadyState
{
    private const int Rounds = 60;

    /// <summary>Repeats the work until it allocates nothing. Code that is compiled in haste boxes what later code does not.</summary>
    /// <returns>Bytes that one more repetition allocates: 0, or what it went on to allocate for seconds.</returns>
    public static async Task<long> BytesOf(Action work)
    {
        long bytes = -1;
        for (var round = 0; bytes != 0 && round < Rounds; round++)
        {
            for (var i = 0; i < 40; i++)
                work();
            bytes = Measure(work);
            if (bytes != 0)
                await Task.Delay(100);
        }

        return bytes == 0 ? Measure(work) : bytes;
    }

    private static long Measure(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
