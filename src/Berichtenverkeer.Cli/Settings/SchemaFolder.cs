using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Cli.Settings;

/// <summary>A set of XSDs in a folder, checked whole before the first message is read.</summary>
internal static class SchemaFolder
{
    /// <exception cref="SettingsException">The folder is not there.</exception>
    /// <exception cref="SchemaException">An XSD is missing or cannot be used.</exception>
    public static SchemaSet Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new SettingsException($"{folder}: deze map met schema's bestaat niet. Controleer het pad.");
        var set = new SchemaSet(path => Open(Path.Combine(folder, path)));
        Parallel.ForEach(BerichtSoorten.All, soort => set.PlanOf(soort));
        return set;
    }

    private static FileStream? Open(string path)
    {
        try
        {
            return File.Exists(path) ? File.OpenRead(path) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SchemaException($"Het schema {path} kan niet worden gelezen. Controleer de rechten.", unreadable);
        }
    }
}
