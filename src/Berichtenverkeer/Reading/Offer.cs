namespace Berichtenverkeer.Reading;

/// <summary>One thing that was offered to a run: a payload that can be read, or something that goes no further and why.</summary>
/// <remarks>A zip or an envelope is no offer of its own: each message in it is. A zip or envelope that cannot be opened is one.</remarks>
public sealed class Offer
{
    /// <summary>Where it came from, as the user knows it: a file, or <c>nacht.zip!map/bericht.xml</c> for an entry. Never holds a Bsn that we made up; names of others are shown as they are.</summary>
    public required string Origin { get; init; }

    /// <summary>The payload: the XML of the message itself, without envelope. Empty when there is none to keep.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>Number of bytes offered, also when no payload is kept.</summary>
    public required long Length { get; init; }

    /// <summary>The StUF envelope around the payload, when there was one.</summary>
    public Envelope? Envelope { get; init; }

    /// <summary>Why this goes no further; null when the payload can be read.</summary>
    public Disposition? Disposition { get; init; }
}
