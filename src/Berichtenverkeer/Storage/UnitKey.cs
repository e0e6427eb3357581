using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Storage;

/// <summary>A unit of work: one gemeente in one domein. Nothing is judged across units, so units can run side by side.</summary>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Domein">Jw or Wmo.</param>
public readonly record struct UnitKey(string Gemeente, Domein Domein);
