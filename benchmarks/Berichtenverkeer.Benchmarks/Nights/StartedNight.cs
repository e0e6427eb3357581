namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>A way that stands ready: connections are open, and it has done a message before. From here on it is measured.</summary>
/// <param name="workAsync">Does it; gives how many times as much the whole would be: 1, unless only a part was done.</param>
/// <param name="opened">What was opened for it.</param>
internal sealed class StartedNight(Func<Task<double>> workAsync, params IReadOnlyList<IAsyncDisposable> opened) : IAsyncDisposable
{
    /// <summary>For a way that always does the whole.</summary>
    public StartedNight(Func<Task> workAsync, params IReadOnlyList<IAsyncDisposable> opened)
        : this(
            async () =>
            {
                await workAsync();
                return 1;
            },
            opened)
    {
    }

    /// <summary>Does it.</summary>
    public Task<double> WorkAsync() => workAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var one in opened)
            await one.DisposeAsync();
    }
}
