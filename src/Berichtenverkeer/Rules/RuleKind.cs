namespace Berichtenverkeer.Rules;

/// <summary>The kinds of rules that a receiver checks. The first two letters of a code say which.</summary>
public enum RuleKind
{
    /// <summary>Technische regel.</summary>
    TR,

    /// <summary>Conditie: when an element must or may be there.</summary>
    CD,

    /// <summary>Constraint: which values an element may have.</summary>
    CS,
}
