namespace Berichtenverkeer.Cli.Output;

/// <summary>A line of what a trial of rules shows.</summary>
/// <param name="Onderdeel">Its kind: totaal, bepaling, grond or verandering.</param>
/// <param name="Code">Id of the bepaling, or bepaling and grond as <c>TZ3/3c</c>; null otherwise.</param>
/// <param name="Omschrijving">Dutch: what is counted.</param>
/// <param name="Nu">By the rules in force; null of a verandering.</param>
/// <param name="Straks">By the rules that are tried; null of a verandering.</param>
/// <param name="Verschil">The difference, or how many change so.</param>
internal sealed record ProefRegel(string Onderdeel, string? Code, string Omschrijving, long? Nu, long? Straks, long Verschil);
