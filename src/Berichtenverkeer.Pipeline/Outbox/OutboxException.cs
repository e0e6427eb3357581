namespace Berichtenverkeer.Pipeline.Outbox;

/// <summary>Answers cannot be written. The message is a Dutch sentence that says which file or folder, and what to do.</summary>
public sealed class OutboxException(string message, Exception? innerException = null) : Exception(message, innerException);
