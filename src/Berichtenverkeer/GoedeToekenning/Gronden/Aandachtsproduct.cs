using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>5d: the product or its categorie is on the list of products that want attention.</summary>
internal sealed class Aandachtsproduct : IGrond
{
    /// <inheritdoc/>
    public string Code => "5d";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        return regel.Deel.Sleutel.StaatIn(parameters.Producten) ? GrondOordeel.Waar(BesluitTekst.Aandacht(regel.Deel.Sleutel)) : GrondOordeel.Onwaar;
    }
}
