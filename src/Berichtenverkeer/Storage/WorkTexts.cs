namespace Berichtenverkeer.Storage;

/// <summary>
/// The texts of a <see cref="WorkList"/>, one after the other: the Identificatie of a message, then each referentie behind its length.
/// </summary>
internal sealed class WorkTexts
{
    private const int BlockLength = 32 * 1024;
    private readonly List<char[]> blocks = [];
    private int used;

    /// <summary>The texts at a place.</summary>
    public (string Identificatie, IReadOnlyList<string> Referenties) this[TextPlace place]
    {
        get
        {
            var rest = blocks[place.Block].AsSpan(place.Start + place.IdentificatieLength, place.Length - place.IdentificatieLength);
            if (rest.IsEmpty)
                return (IdentificatieAt(place).ToString(), []);
            var referenties = new List<string>();
            for (; !rest.IsEmpty; rest = rest[(1 + rest[0])..])
                referenties.Add(rest.Slice(1, rest[0]).ToString());
            return (IdentificatieAt(place).ToString(), referenties);
        }
    }

    /// <summary>The Identificatie at a place, without making a string of it.</summary>
    public ReadOnlySpan<char> IdentificatieAt(TextPlace place) => blocks[place.Block].AsSpan(place.Start, place.IdentificatieLength);

    /// <summary>Adds the texts of a message.</summary>
    public TextPlace Add(string identificatie, IReadOnlyList<string> referenties)
    {
        var length = identificatie.Length + referenties.Sum(referentie => 1 + referentie.Length);
        if (blocks.Count == 0 || used + length > BlockLength)
        {
            // A 301 with thousands of products gets a block of its own.
            blocks.Add(new char[Math.Max(BlockLength, length)]);
            used = 0;
        }

        var place = new TextPlace(blocks.Count - 1, used, length, identificatie.Length);
        var target = blocks[^1].AsSpan(used, length);
        used += length;
        identificatie.CopyTo(target);
        target = target[identificatie.Length..];
        foreach (var referentie in referenties)
        {
            target[0] = checked((char)referentie.Length);
            referentie.CopyTo(target[1..]);
            target = target[(1 + referentie.Length)..];
        }

        return place;
    }
}
