namespace Berichtenverkeer.Rules;

/// <summary>The side of a prestatie that a rule judges.</summary>
[Flags]
public enum PrestatieKant
{
    /// <summary>Neither.</summary>
    Geen = 0,

    /// <summary>Debits.</summary>
    Debet = 1,

    /// <summary>Credits.</summary>
    Credit = 2,

    /// <summary>Both.</summary>
    Beide = Debet | Credit,
}
