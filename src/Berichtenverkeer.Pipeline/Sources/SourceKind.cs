namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Where messages are offered. What a file holds is seen from its content, never from its name.</summary>
public enum SourceKind
{
    /// <summary>A file or a folder (with all folders in it).</summary>
    Path,

    /// <summary>A text file with one path per line.</summary>
    List,

    /// <summary>Standard input: one document or one zip.</summary>
    StandardInput,
}
