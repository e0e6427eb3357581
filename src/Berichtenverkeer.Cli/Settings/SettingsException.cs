namespace Berichtenverkeer.Cli.Settings;

/// <summary>The settings cannot be used. The message is a Dutch sentence that names file, line and field.</summary>
internal sealed class SettingsException(string message) : Exception(message);
