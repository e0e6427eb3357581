using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>A class of a message with its place.</summary>
/// <param name="Klasse">The class.</param>
/// <param name="Parent">The class above it; null for the Header and for what stands directly below Bericht.</param>
/// <param name="Path">Indexed path, such as <c>/Bericht/Client/StartProducten/StartProduct[2]</c>. What can repeat has an index, from 1, as in the findings of reading.</param>
public sealed record KlassePlaats(Klasse Klasse, Klasse? Parent, string Path);
