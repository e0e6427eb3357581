using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>3b: the client has a toewijzing for the same product at another aanbieder on one of the days.</summary>
internal sealed class ZelfdeProductElders : IGrond
{
    /// <inheritdoc/>
    public string Code => "3b";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        return ZelfdeProduct.Eerste(regel, parameters, bijAanbieder: false) is { } periode
            ? GrondOordeel.Waar(BesluitTekst.Elders(regel.Deel.Sleutel, periode))
            : GrondOordeel.Onwaar;
    }
}
