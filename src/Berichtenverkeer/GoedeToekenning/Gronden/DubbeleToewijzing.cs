using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>3a: the client has a toewijzing for the same product at this aanbieder on one of the days (OP259, OP347).</summary>
internal sealed class DubbeleToewijzing : IGrond
{
    /// <inheritdoc/>
    public string Code => "3a";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        return ZelfdeProduct.Eerste(regel, parameters, bijAanbieder: true) is { } periode
            ? GrondOordeel.Waar(BesluitTekst.Dubbel(regel.Deel.Sleutel, periode))
            : GrondOordeel.Onwaar;
    }
}
