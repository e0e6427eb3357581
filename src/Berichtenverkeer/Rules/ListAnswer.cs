namespace Berichtenverkeer.Rules;

/// <summary>What a list says about a code. A list decides only what it covers.</summary>
public enum ListAnswer
{
    /// <summary>The list does not cover the case.</summary>
    Onbekend,

    /// <summary>It is right.</summary>
    Juist,

    /// <summary>It is wrong.</summary>
    Onjuist,
}
