namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>The user named a file, folder or list that is not there. The message is a Dutch sentence for the user.</summary>
public sealed class SourceNotFoundException : Exception
{
    /// <summary>Makes the exception for one source.</summary>
    public SourceNotFoundException(SourceSpec spec)
        : base(spec.Kind == SourceKind.List
            ? $"De lijst '{spec.Path}' bestaat niet. Controleer het pad."
            : $"Het bestand of de map '{spec.Path}' bestaat niet. Controleer het pad.")
    {
        Spec = spec;
    }

    /// <summary>The source that is not there.</summary>
    public SourceSpec Spec { get; }
}
