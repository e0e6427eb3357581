namespace Berichtenverkeer.Cli;

/// <summary>The command was given wrongly. The message is a Dutch sentence for the user; it never repeats what may be a Bsn.</summary>
internal sealed class UsageException(string message) : Exception(message);
