using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>What a header says about the message itself.</summary>
internal static class Headers
{
    /// <summary>Version of the XSDs that all traffic of 3.2 states; the iJw set itself says 0.1.0, being a concept.</summary>
    private const string XsdVersie = "1.0.0";

    public static void Stamp(Header header, BerichtSoort soort)
    {
        header.BerichtCode = soort.BerichtCodes[0];
        header.BerichtVersie = soort.BerichtVersie;
        header.BerichtSubversie = soort.BerichtSubversie;
        if (soort.Release.BasisXsdVersie is not null)
            header.BasisschemaXsdVersie = header.BerichtXsdVersie = XsdVersie;
    }

    /// <summary>A retour also states the version that it was itself made with, and a 325 that of the 323.</summary>
    public static void StampRetour(Header header)
    {
        header.BasisschemaXsdVersieRetour = header.BasisschemaXsdVersie;
        header.BerichtXsdVersieRetour = header.BerichtXsdVersie;
    }

    /// <summary>True for a message that is itself an answer of the technical kind, or answers a declaratie.</summary>
    public static bool IsAnswer(BerichtSoort soort) => soort.Kind == BerichtKind.Retour || soort.Nummer is 304 or 325;

    /// <summary>The name of the functie in an envelope and in file names, such as JW305.</summary>
    public static string Functie(Bericht bericht) => bericht.Soort.Code;

    /// <summary>Sender and receiver of this very message: a retour travels against the parties of its header.</summary>
    public static (string Zender, string Ontvanger) Route(Bericht bericht) =>
        bericht.Soort.Richting == Richting.NaarGemeente ? (bericht.Aanbieder, bericht.Gemeente) : (bericht.Gemeente, bericht.Aanbieder);

    /// <summary>The identification of this very message: of a retour its own, not that of the heenbericht.</summary>
    public static string OwnIdentificatie(Bericht bericht) =>
        bericht.Header.IdentificatieRetour ?? bericht.Header.GemeenteReferentieNummer ?? bericht.Identificatie;

    /// <summary>File name that holds no Bsn: functie, sender, receiver, identification.</summary>
    public static string FileName(Bericht bericht)
    {
        var (zender, ontvanger) = Route(bericht);
        return string.Create(CultureInfo.InvariantCulture, $"{Functie(bericht)}_{zender}_{ontvanger}_{OwnIdentificatie(bericht)}");
    }
}
