using System.Globalization;

namespace Berichtenverkeer.Cli.Lists;

/// <summary>A list file cannot be loaded. The message names the file and each line that is wrong.</summary>
internal sealed class ListFileException(string file, IReadOnlyList<ListFault> faults) : Exception(TextOf(file, faults))
{
    private const int Shown = 20;

    private static string TextOf(string file, IReadOnlyList<ListFault> faults)
    {
        var lines = faults.Take(Shown).Select(fault => string.Create(CultureInfo.InvariantCulture, $"{file}, regel {fault.Line}: {fault.Text}")).ToList();
        if (faults.Count > Shown)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{file}: nog {faults.Count - Shown} fouten."));
        lines.Add("Er is niets geladen. Verbeter het bestand en geef de opdracht opnieuw.");
        return string.Join(Environment.NewLine, lines);
    }
}
