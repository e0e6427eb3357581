using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>An element that opened or closed.</summary>
/// <param name="Element">The element: one that holds elements.</param>
/// <param name="Offset">Of one that opened: place of its <c>&lt;</c> in the run of bytes; -1 for one that closed.</param>
internal readonly record struct TransitionStep(ElementPlan Element, int Offset);
