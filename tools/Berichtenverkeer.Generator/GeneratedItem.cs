namespace Berichtenverkeer.Generator;

/// <summary>One thing that is offered.</summary>
/// <param name="Name">File name without folder.</param>
/// <param name="Bytes">The payload; of a broken zip or envelope, and of a foreign file, the whole file.</param>
/// <param name="Datum">Day on which it was sent.</param>
/// <param name="Verpakking">How it is packed.</param>
/// <param name="Bericht">What the manifest says of the message; null when it is none.</param>
/// <param name="Verwachting">What must come of it.</param>
public sealed record GeneratedItem(string Name, byte[] Bytes, DateOnly Datum, Verpakking Verpakking, BerichtKenmerk? Bericht, Verwachting Verwachting)
{
    /// <summary>Name of the entry, for a zip of which not the whole but one entry is refused.</summary>
    public string? Entry { get; init; }
}
