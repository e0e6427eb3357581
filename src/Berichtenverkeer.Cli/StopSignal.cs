namespace Berichtenverkeer.Cli;

/// <summary>Ctrl-C: the first request lets the work at hand finish, the second stops at once.</summary>
public sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource finish = new();
    private readonly CancellationTokenSource abandon = new();

    /// <summary>Asked to finish the work at hand and then stop.</summary>
    public CancellationToken Finish => finish.Token;

    /// <summary>Asked to stop at once.</summary>
    public CancellationToken Abandon => abandon.Token;

    /// <summary>Asks to stop: the second time at once.</summary>
    public void Request()
    {
        if (finish.IsCancellationRequested)
            abandon.Cancel();
        else
            finish.Cancel();
    }

    public void Dispose()
    {
        finish.Dispose();
        abandon.Dispose();
    }
}
