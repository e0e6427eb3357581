using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Answers;

/// <summary>
/// Composes the retour that the gemeente owes on what it received: 306, 308, 316 and 318, in the release of the heen
/// (IV028, IV032). Safe to share between threads, as long as no two compose for the same message object.
/// </summary>
public sealed class AntwoordComposer(SchemaSet schemas)
{
    /// <summary>Version of the schemas that a 3.2 retour states. The published iJw set calls itself 0.1.0; all traffic states 1.0.0.</summary>
    public const string XsdVersieRetour = "1.0.0";

    /// <summary>What is read back is our own: it may be somewhat larger than the largest heen.</summary>
    private static readonly ReadingLimits OwnLimits = ReadingLimits.Default with
    {
        MaxBytes = int.MaxValue,
        MaxTextBytes = int.MaxValue,
    };

    /// <summary>Whether a retour is owed on a message of this kind that was judged. Nothing is owed on what does not follow its XSD.</summary>
    public static bool Owes(BerichtSoort heen)
    {
        ArgumentNullException.ThrowIfNull(heen);
        return heen.Nummer is 305 or 307 or 315 or 317;
    }

    /// <summary>Composes the retour, and reads it back against the XSD before it is handed out.</summary>
    /// <param name="heen">The message received. It is left as it was.</param>
    /// <param name="verdict">What the rules say about it.</param>
    /// <param name="sha256">SHA-256 of its payload.</param>
    /// <param name="dagtekening">DagtekeningRetour: the business date of the run.</param>
    /// <param name="modus">What the gemeente lets us do with the answer.</param>
    /// <param name="attempt">0; higher when the identification of earlier attempts is in use within the gemeente.</param>
    /// <returns>The retour; null when none is owed on this kind of message.</returns>
    /// <exception cref="AntwoordOngeldigException">What came out does not follow its XSD, or refuses without saying why.</exception>
    public SamengesteldAntwoord? Compose(Bericht heen, Verdict verdict, ReadOnlySpan<byte> sha256, DateOnly dagtekening, AntwoordModus modus, int attempt = 0)
    {
        ArgumentNullException.ThrowIfNull(heen);
        ArgumentNullException.ThrowIfNull(verdict);
        if (!Owes(heen.Soort))
            return null;
        var soort = heen.Soort.RetourSoort!;
        var retour = new Bericht(soort);
        FillHeader(retour.Header, heen.Header, soort);
        retour.Header.IdentificatieRetour = AntwoordIdentiteit.IdentificatieRetour(sha256, attempt);
        retour.Header.DagtekeningRetour = dagtekening;
        var inhoud = Write(retour, heen, verdict);
        return new(soort, retour.Header.IdentificatieRetour, AntwoordIdentiteit.ReferentieRetour(sha256, attempt), inhoud, modus);
    }

    /// <summary>Everything that stands in the Header of the heen stays as it is, Afzender and Ontvanger too; only the code is that of the retour.</summary>
    private static void FillHeader(Header retour, Header heen, BerichtSoort soort)
    {
        retour.BerichtCode = soort.BerichtCodes[0];
        retour.BerichtVersie = heen.BerichtVersie;
        retour.BerichtSubversie = heen.BerichtSubversie;
        retour.Afzender = heen.Afzender;
        retour.Ontvanger = heen.Ontvanger;
        retour.Identificatie = heen.Identificatie;
        retour.Dagtekening = heen.Dagtekening;
        retour.BasisschemaXsdVersie = heen.BasisschemaXsdVersie;
        retour.BerichtXsdVersie = heen.BerichtXsdVersie;
        if (soort.BerichtXsdVersie is null)
            return;
        retour.BasisschemaXsdVersieRetour = XsdVersieRetour;
        retour.BerichtXsdVersieRetour = XsdVersieRetour;
    }

    /// <summary>The retour repeats the classes of the heen themselves, so the codes stand on them while it is written, and no longer.</summary>
    private byte[] Write(Bericht retour, Bericht heen, Verdict verdict)
    {
        var codes = Reach.CodesOf(heen, verdict);
        if (verdict.IsRefused && codes.All(place => place.Codes.All(code => code is Reach.GeenOpmerking or Reach.NietBeoordeeld)))
            throw new AntwoordOngeldigException(retour.Soort, "het bericht is afgekeurd, maar geen enkele retourcode zegt waarom.");
        var repeated = codes.Where(place => place.Klasse != heen.Header).ToList();
        if (repeated.Count > 0)
            retour.Clienten.AddRange(heen.Clienten);
        retour.Header.RetourCodes.AddRange(codes.Where(place => place.Klasse == heen.Header).SelectMany(place => place.Codes));
        try
        {
            foreach (var (klasse, own) in repeated)
                klasse.RetourCodes.AddRange(own);
            var bytes = BerichtWriter.Write(retour, schemas);
            CheckReadable(retour.Soort, bytes);
            return bytes;
        }
        finally
        {
            foreach (var (klasse, _) in repeated)
                klasse.RetourCodes.Clear();
        }
    }

    private void CheckReadable(BerichtSoort soort, byte[] bytes)
    {
        var read = new BerichtReader(schemas, OwnLimits).Read(bytes);
        if (read.IsValid && read.Soort == soort)
            return;
        var first = read.Findings.Count > 0 ? $"{read.Findings[0].Path}: {read.Findings[0].Tekst}" : read.Disposition?.Tekst ?? "het is een ander bericht.";
        throw new AntwoordOngeldigException(soort, first);
    }
}
