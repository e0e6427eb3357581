using System.Globalization;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>Goes through all classes of a message that can carry retourcodes, in document order.</summary>
public static class Klassen
{
    /// <summary>All classes with their place.</summary>
    public static IEnumerable<KlassePlaats> Of(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        yield return new(bericht.Header, null, "/Bericht/Header");
        var parent = (Klasse?)null;
        var path = "/Bericht";
        if (bericht.Soort.HasAfzender && (bericht.Declaratie ?? (Klasse?)bericht.DeclaratieAntwoord) is { } declaratie)
        {
            parent = declaratie;
            path = bericht.Declaratie is null ? "/Bericht/DeclaratieAntwoord" : "/Bericht/Declaratie";
            yield return new(declaratie, null, path);
        }

        // Only a declaratie and its answer have a list of clients.
        var many = bericht.Soort.Nummer is 303 or 304 or 323 or 325;
        for (var i = 0; i < bericht.Clienten.Count; i++)
        {
            foreach (var place in OfClient(bericht.Clienten[i], parent, many ? Indexed(path + "/Clienten/Client", i) : path + "/Client"))
                yield return place;
        }

        if (bericht.Antwoord is { } antwoord)
        {
            yield return new(antwoord, null, "/Bericht/Antwoord");
            if (antwoord.Woonplaatsbeginsel is { } woonplaats)
                yield return new(woonplaats, antwoord, "/Bericht/Antwoord/Woonplaatsbeginsel");
        }
    }

    private static IEnumerable<KlassePlaats> OfClient(Client client, Klasse? parent, string path)
    {
        yield return new(client, parent, path);
        foreach (var place in Many(client.Contacten, client, path + "/Contactgegevens/Contact"))
            yield return place;
        for (var i = 0; i < client.Relaties.Count; i++)
        {
            var relatie = client.Relaties[i];
            var relatiePath = Indexed(path + "/Relaties/Relatie", i);
            yield return new(relatie, client, relatiePath);
            if (relatie.Contact is { } contact)
                yield return new(contact, relatie, relatiePath + "/Contact");
        }

        if (client.Beschikking is { } beschikking)
        {
            foreach (var place in OfBeschikking(beschikking, client, path + "/Beschikking"))
                yield return place;
        }
        else
        {
            foreach (var place in Many(client.ToegewezenProducten, client, path + "/ToegewezenProducten/ToegewezenProduct"))
                yield return place;
        }

        IEnumerable<KlassePlaats>[] lists =
        [
            Many(client.StartProducten, client, path + "/StartProducten/StartProduct"),
            Many(client.StopProducten, client, path + "/StopProducten/StopProduct"),
            Many(client.AangevraagdeProducten, client, path + "/AangevraagdeProducten/AangevraagdProduct"),
            client.Verzoek is { } verzoek ? OfVerzoek(verzoek, client, path + "/Verzoek") : [],
            Many(client.Prestaties, client, path + "/Prestaties/Prestatie"),
        ];
        foreach (var list in lists)
        {
            foreach (var place in list)
                yield return place;
        }
    }

    private static IEnumerable<KlassePlaats> OfBeschikking(Beschikking beschikking, Client client, string path)
    {
        yield return new(beschikking, client, path);
        for (var i = 0; i < beschikking.Beperkingen.Count; i++)
        {
            var beperking = beschikking.Beperkingen[i];
            var beperkingPath = Indexed(path + "/Beperkingen/Beperking", i);
            yield return new(beperking, beschikking, beperkingPath);
            foreach (var place in Many(beperking.BeperkingScores, beperking, beperkingPath + "/BeperkingScores/BeperkingScore"))
                yield return place;
        }

        foreach (var place in Many(client.ToegewezenProducten, beschikking, path + "/ToegewezenProducten/ToegewezenProduct"))
            yield return place;
    }

    private static IEnumerable<KlassePlaats> OfVerzoek(Verzoek verzoek, Client client, string path)
    {
        yield return new(verzoek, client, path);
        foreach (var place in Many(verzoek.OngewijzigdeProducten, verzoek, path + "/OngewijzigdeProducten/OngewijzigdProduct"))
            yield return place;
        foreach (var place in Many(verzoek.TeWijzigenProducten, verzoek, path + "/TeWijzigenProducten/TeWijzigenProduct"))
            yield return place;
        foreach (var place in Many(verzoek.NieuweProducten, verzoek, path + "/NieuweProducten/NieuwProduct"))
            yield return place;
    }

    private static IEnumerable<KlassePlaats> Many<T>(List<T> list, Klasse parent, string path)
        where T : Klasse
    {
        for (var i = 0; i < list.Count; i++)
            yield return new(list[i], parent, Indexed(path, i));
    }

    private static string Indexed(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index + 1}]");
}
