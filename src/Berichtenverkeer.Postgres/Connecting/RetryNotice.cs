namespace Berichtenverkeer.Postgres.Connecting;

/// <summary>A unit of work failed and is going to be tried again.</summary>
/// <param name="Attempt">The attempt that failed, from 1.</param>
/// <param name="Pause">How long we wait now.</param>
/// <param name="Reason">SQLSTATE, or the kind of failure. Never the text of an exception: that may quote data.</param>
public sealed record RetryNotice(int Attempt, TimeSpan Pause, string Reason);
