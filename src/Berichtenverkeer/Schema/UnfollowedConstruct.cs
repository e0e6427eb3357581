namespace Berichtenverkeer.Schema;

/// <summary>
/// Something in an XSD that a plan does not hold. System.Xml does know it and decides alone; the fast reader, which has only the plan, is
/// switched off for the message.
/// </summary>
/// <param name="Path">Path of the element, such as <c>/Bericht/Client</c>.</param>
/// <param name="Construct">What it is, in Dutch, such as <c>een keuze (xs:choice)</c>.</param>
public sealed record UnfollowedConstruct(string Path, string Construct);
