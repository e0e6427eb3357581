using System.Globalization;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>One gemeente of <see cref="MatchingWorld"/> as files: its toewijzingen as 301s, its year as 323s.</summary>
internal static class MatchingFiles
{
    /// <summary>Writes the 301s of the current toewijzingen and of as many that ended.</summary>
    public static string Toewijzingen(MatchingUnit unit)
    {
        var folder = Directory.CreateTempSubdirectory("berichten-benchmark-").FullName;
        var soort = Releases.All.Single(release => release is { Domein: Domein.Jw, Versie: "3.2" }).Find(301)!;
        for (var i = 0; i < unit.Toewijzingen.Count; i++)
            Write(folder, i, Toewijzing(soort, unit.Gemeente, unit.Toewijzingen[i], i));
        return folder;
    }

    /// <summary>Writes the 323s.</summary>
    public static string Declaraties(MatchingUnit unit)
    {
        var folder = Directory.CreateTempSubdirectory("berichten-benchmark-").FullName;
        for (var i = 0; i < unit.Declaraties.Count; i++)
            Write(folder, i, unit.Declaraties[i]);
        return folder;
    }

    private static Bericht Toewijzing(BerichtSoort soort, string gemeente, ToewijzingStand stand, int number)
    {
        var bericht = new Bericht(soort);
        bericht.Header.BerichtCode = soort.BerichtCodes[0];
        bericht.Header.BerichtVersie = soort.BerichtVersie;
        bericht.Header.BerichtSubversie = soort.BerichtSubversie;
        bericht.Header.Afzender = gemeente;
        bericht.Header.Ontvanger = stand.Aanbieder;
        bericht.Header.Identificatie = string.Create(CultureInfo.InvariantCulture, $"T{number}");
        bericht.Header.Dagtekening = stand.Product.Toewijzingsdatum;
        bericht.Header.BasisschemaXsdVersie = "1.0.0";
        bericht.Header.BerichtXsdVersie = "1.0.0";
        var client = new Client
        {
            Bsn = stand.Bsn,
            Geboortedatum = new(2014, 6, 10),
            Geslacht = "2",
            Naam = new() { Geslachtsnaam = "Voorbeeld", Voornamen = "Ada", Voorletters = "A", NaamGebruik = "1" },
        };
        client.Contacten.Add(new() { Soort = "01", HasAdres = true, Huisnummer = 12, Postcode = "9501AB", LandCode = "NL" });
        client.ToegewezenProducten.Add(stand.Product);
        bericht.Clienten.Add(client);
        return bericht;
    }

    private static void Write(string folder, int number, Bericht bericht) => File.WriteAllBytes(
        Path.Combine(folder, number.ToString("D6", CultureInfo.InvariantCulture) + ".xml"), BerichtWriter.Write(bericht, SchemaSet.Embedded));
}
