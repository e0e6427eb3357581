namespace Berichtenverkeer.Standard;

/// <summary>Where something occurs.</summary>
/// <param name="Pad">Path from the root: Bericht/Client/Bsn.</param>
/// <param name="Berichten">The messages: "JW301", or "JW303 (2.3)" when not in every release of the message.</param>
public sealed record UitlegPlaats(string Pad, IReadOnlyList<string> Berichten);
