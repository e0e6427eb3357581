using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>A breach of a rule at one class of a message.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Klasse">The class that breaks it: there the retour carries the code. For the Header: <see cref="Bericht.Header"/>.</param>
/// <param name="Element">Path of the element below that class, such as <c>Product/Code</c>; empty for the class as a whole.</param>
/// <param name="Detail">Dutch, or null: volumes, amounts, periods or codes that make it clear. Never anything about a person.</param>
public sealed record RuleFinding(RuleInfo Rule, Klasse Klasse, string Element, string? Detail);
