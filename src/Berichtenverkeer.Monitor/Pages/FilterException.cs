namespace Berichtenverkeer.Monitor.Pages;

/// <summary>A filter cannot be read. The message is a Dutch sentence for the reader that repeats no value.</summary>
public sealed class FilterException(string message) : Exception(message);
