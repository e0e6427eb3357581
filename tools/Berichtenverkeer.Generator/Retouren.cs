using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Generator;

/// <summary>Makes the retour of a heenbericht (IV028): accepted is a Header only; refused holds the client with a code on every class.</summary>
internal static class Retouren
{
    private const string Goed = "0200";

    public static Bericht Of(Bericht heen, string identificatie, DateOnly dagtekening)
    {
        var retour = new Bericht(heen.Soort.RetourSoort ?? throw new ArgumentException("Dit bericht heeft geen retourbericht.", nameof(heen)));
        Headers.Stamp(retour.Header, retour.Soort);
        Headers.StampRetour(retour.Header);
        retour.Header.Afzender = heen.Header.Afzender;
        retour.Header.Ontvanger = heen.Header.Ontvanger;
        retour.Header.Identificatie = heen.Header.Identificatie;
        retour.Header.Dagtekening = heen.Header.Dagtekening;
        retour.Header.IdentificatieRetour = identificatie;
        retour.Header.DagtekeningRetour = dagtekening;
        return retour;
    }

    /// <summary>Turns the retour into a refusal: the echo of the heenbericht, one class with the code, the others with 0200.</summary>
    public static void Refuse(Bericht retour, Bericht heen, Func<Bericht, Klasse> wrong, string code)
    {
        var echo = Copy(heen);
        foreach (var klasse in Klassen(echo))
            klasse.RetourCodes.Add(Goed);
        var refused = wrong(echo);
        refused.RetourCodes.Clear();
        refused.RetourCodes.Add(code);
        retour.Header.RetourCodes.Add(Goed);
        retour.Clienten.AddRange(echo.Clienten);
        retour.Antwoord = echo.Antwoord;
    }

    /// <summary>A second, equal message: written and read again.</summary>
    private static Bericht Copy(Bericht bericht) =>
        new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).Read(BerichtWriter.Write(bericht, SchemaSet.Embedded)).Bericht
        ?? throw new InvalidOperationException($"The generator made an invalid {bericht.Soort}.");

    private static IEnumerable<Klasse> Klassen(Bericht bericht)
    {
        if (bericht.Antwoord is { } antwoord)
        {
            yield return antwoord;
            if (antwoord.Woonplaatsbeginsel is { } woonplaats)
                yield return woonplaats;
        }

        foreach (var client in bericht.Clienten)
        {
            yield return client;
            foreach (var klasse in OfClient(client))
                yield return klasse;
        }
    }

    private static IEnumerable<Klasse> OfClient(Client client)
    {
        IEnumerable<Klasse> all =
        [
            .. client.Relaties, .. client.Relaties.Select(r => r.Contact!), .. client.Contacten, .. client.ToegewezenProducten,
            .. client.StartProducten, .. client.StopProducten, .. client.AangevraagdeProducten,
        ];
        if (client.Beschikking is { } beschikking)
            all = all.Append(beschikking).Concat(beschikking.Beperkingen).Concat(beschikking.Beperkingen.SelectMany(b => b.BeperkingScores));
        if (client.Verzoek is { } verzoek)
            all = all.Append(verzoek).Concat(verzoek.OngewijzigdeProducten).Concat(verzoek.TeWijzigenProducten).Concat(verzoek.NieuweProducten);
        return all;
    }
}
