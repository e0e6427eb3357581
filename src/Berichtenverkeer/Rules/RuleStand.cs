namespace Berichtenverkeer.Rules;

/// <summary>Whether a gemeente uses a rule.</summary>
public enum RuleStand
{
    /// <summary>A breach refuses.</summary>
    Aan,

    /// <summary>A breach is shown and refuses nothing.</summary>
    Signaal,

    /// <summary>Not looked at.</summary>
    Uit,
}
