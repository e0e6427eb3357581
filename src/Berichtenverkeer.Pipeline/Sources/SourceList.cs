using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>The paths in a list file, one at a time.</summary>
internal sealed class SourceList(string path) : IDisposable
{
    private StreamReader? reader;

    /// <summary>Why the list could not be read to its end; null if it could.</summary>
    public Disposition? Refused { get; private set; }

    /// <summary>The next path; null at the end.</summary>
    public string? Next()
    {
        try
        {
            reader ??= new StreamReader(path);
            while (reader.ReadLine() is { } line)
            {
                var named = line.Trim();
                if (named.Length > 0 && !named.StartsWith('#'))
                    return named;
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Refused = Refusal.Unreadable("De lijst kan niet (verder) worden gelezen. Controleer het bestand en de rechten.");
        }

        return null;
    }

    public void Dispose() => reader?.Dispose();
}
