namespace Berichtenverkeer.Answers;

/// <summary>What a gemeente lets the engine do with an answer of one kind.</summary>
public enum AntwoordModus
{
    /// <summary>Composed and shown, never released.</summary>
    Proef,

    /// <summary>Composed; goes out after someone released it.</summary>
    NaVrijgave,

    /// <summary>Goes out at the next <c>berichten antwoord</c>.</summary>
    Direct,
}
