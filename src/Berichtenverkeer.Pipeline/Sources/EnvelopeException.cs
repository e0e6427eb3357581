using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Ends the reading of one envelope. Never leaves <see cref="EnvelopeReader"/>.</summary>
internal sealed class EnvelopeException(Disposition disposition) : Exception(disposition.Tekst)
{
    public Disposition Disposition { get; } = disposition;
}
