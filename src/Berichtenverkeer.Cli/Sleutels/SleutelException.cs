namespace Berichtenverkeer.Cli.Sleutels;

/// <summary>A key cannot be used. The message is a Dutch sentence for the user.</summary>
internal sealed class SleutelException(string message) : Exception(message);
