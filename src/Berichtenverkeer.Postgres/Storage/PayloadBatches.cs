namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Cuts a list of messages into parts that may be in memory together.</summary>
internal static class PayloadBatches
{
    private const int MostMessages = 100;
    private const long MostBytes = 8 * 1024 * 1024;

    /// <summary>Parts in the order given; a message over the limit is a part by itself.</summary>
    public static IEnumerable<IReadOnlyCollection<long>> Of(IEnumerable<(long BerichtId, long Length)> messages)
    {
        var batch = new List<long>();
        var bytes = 0L;
        foreach (var (berichtId, length) in messages)
        {
            if (batch.Count == MostMessages || (batch.Count > 0 && bytes + length > MostBytes))
            {
                yield return batch;
                batch = [];
                bytes = 0;
            }

            batch.Add(berichtId);
            bytes += length;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
