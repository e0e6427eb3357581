namespace Berichtenverkeer.Configuration;

/// <summary>The settings cannot be used. The message is a Dutch sentence that names file, line and field.</summary>
public sealed class SettingsException(string message) : Exception(message);
