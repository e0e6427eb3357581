namespace Berichtenverkeer.Model;

/// <summary>A class of the standard as one message holds it. In a retour each class can carry retourcodes.</summary>
public abstract class Klasse
{
    private List<string>? retourCodes;

    /// <summary>RetourCodes/RetourCode of this class, in the order of the message. Empty in a heenbericht.</summary>
    public List<string> RetourCodes => retourCodes ??= [];

    /// <summary>True when the class carries at least one retourcode; asking does not allocate.</summary>
    public bool HasRetourCodes => retourCodes is { Count: > 0 };

    /// <summary>Line in the payload where the element opened, from 1; 0 when it was not read from a payload.</summary>
    public int Line { get; set; }

    /// <summary>Column in the payload where the element opened, from 1; 0 when it was not read from a payload.</summary>
    public int Column { get; set; }
}
