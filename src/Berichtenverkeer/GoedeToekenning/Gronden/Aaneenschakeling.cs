using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>3d: so many indicaties follow each other, the one that is asked included, as the norm or more (F4).</summary>
internal sealed class Aaneenschakeling : IGrond
{
    /// <inheritdoc/>
    public string Code => "3d";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        var lengte = Keten.Lengte(regel, parameters.GatDagen);
        return lengte >= parameters.Keten ? GrondOordeel.Waar(BesluitTekst.Aaneenschakeling(lengte, parameters.Keten, parameters.GatDagen)) : GrondOordeel.Onwaar;
    }
}
