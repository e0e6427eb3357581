using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>
/// A reason to consult the aanbieder before granting. A pure predicate: it is asked only in the domeinen and messages that
/// <see cref="GrondCatalogus"/> names for it, and knows nothing of the bepaling that uses it. Stateless.
/// </summary>
internal interface IGrond
{
    /// <summary>Code in <see cref="GrondCatalogus"/>.</summary>
    string Code { get; }

    /// <summary>What it says about a product.</summary>
    /// <param name="regel">What is judged.</param>
    /// <param name="parameters">Its parameters in the bepaling that asks.</param>
    GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters);
}
