using Berichtenverkeer.Model;

namespace Berichtenverkeer.Matching;

/// <summary>
/// The place of a class in a declaratie, by number: a finding can be kept while the message itself leaves memory, and
/// finds its class again when the message is read anew.
/// </summary>
/// <param name="Client">Number of the client from 0; of Header and Declaratie below 0.</param>
/// <param name="Prestatie">Number of the line of that client from 0; below 0 for the client itself.</param>
internal readonly record struct KlassePlek(int Client, int Prestatie)
{
    private const int None = -1;
    private const int HeaderClient = -2;

    public static KlassePlek Header { get; } = new(HeaderClient, None);

    public static KlassePlek Declaratie { get; } = new(None, None);

    /// <summary>The class at this place.</summary>
    public Klasse In(Bericht bericht) => Client switch
    {
        HeaderClient => bericht.Header,
        None => bericht.Declaratie!,
        _ => Prestatie < 0 ? bericht.Clienten[Client] : bericht.Clienten[Client].Prestaties[Prestatie],
    };

    /// <summary>The place of a class of the declaratie.</summary>
    /// <exception cref="ArgumentException">It is not in the message.</exception>
    public static KlassePlek Of(Bericht bericht, Klasse klasse)
    {
        if (klasse == bericht.Header)
            return Header;
        if (klasse == bericht.Declaratie)
            return Declaratie;
        for (var i = 0; i < bericht.Clienten.Count; i++)
        {
            var client = bericht.Clienten[i];
            if (klasse == client)
                return new(i, None);
            for (var j = 0; j < client.Prestaties.Count; j++)
            {
                if (klasse == client.Prestaties[j])
                    return new(i, j);
            }
        }

        throw new ArgumentException("Not a class of this declaratie.", nameof(klasse));
    }
}
