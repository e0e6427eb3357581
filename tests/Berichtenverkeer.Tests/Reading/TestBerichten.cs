using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Reading;

/// <summary>A valid message to start from; a test changes the one thing that matters to it.</summary>
internal static class TestBerichten
{
    /// <summary>A JW305 of release 3.2 with two StartProducten.</summary>
    public static Bericht Jw305()
    {
        var soort = BerichtSoorten.Find("JW305", "3.2")!;
        var bericht = new Bericht(soort);
        bericht.Header.BerichtCode = soort.BerichtCodes[0];
        bericht.Header.BerichtVersie = 3;
        bericht.Header.BerichtSubversie = 2;
        bericht.Header.Afzender = "98000001";
        bericht.Header.Ontvanger = "0037";
        bericht.Header.Identificatie = "START-1";
        bericht.Header.Dagtekening = new DateOnly(2026, 3, 2);
        bericht.Header.BasisschemaXsdVersie = "1.0.0";
        bericht.Header.BerichtXsdVersie = "1.0.0";
        var client = new Client
        {
            Bsn = "999900006",
            Geboortedatum = new DateOnly(2014, 6, 10),
            Geslacht = "1",
            Naam = new Naam { Geslachtsnaam = "Jansen", NaamGebruik = "1" },
        };
        client.StartProducten.Add(new StartProduct { ToewijzingNummer = 10001, Begindatum = new DateOnly(2026, 3, 2), StatusAanlevering = "1" });
        client.StartProducten.Add(new StartProduct { ToewijzingNummer = 10002, Begindatum = new DateOnly(2026, 3, 3), StatusAanlevering = "1" });
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>The text of the JW305, with one replacement.</summary>
    public static string Jw305Xml(string? replace = null, string? by = null)
    {
        var xml = Encoding.UTF8.GetString(BerichtWriter.Write(Jw305(), SchemaSet.Embedded));
        if (replace is null)
            return xml;
        Assert.Contains(replace, xml, StringComparison.Ordinal);
        return xml.Replace(replace, by, StringComparison.Ordinal);
    }

    /// <summary>Reads a text as the engine does.</summary>
    public static ReadResult Read(string xml, ReadingLimits? limits = null) => Read(Encoding.UTF8.GetBytes(xml), limits);

    /// <summary>Reads bytes as the engine does.</summary>
    public static ReadResult Read(byte[] payload, ReadingLimits? limits = null) => new BerichtReader(SchemaSet.Embedded, limits ?? ReadingLimits.Default).Read(payload);
}
