using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Answers;

/// <summary>
/// Composes the answer that the gemeente owes on what it received, in the release of the heen: the retouren 306, 308, 316
/// and 318 (IV028, IV032), the 325 on a 323 and the 304 on a 303 (IV087). Safe to share between threads, as long as no two
/// compose for the same message object.
/// </summary>
public sealed class AntwoordComposer(SchemaSet schemas)
{
    /// <summary>Version of the schemas that a 3.2 answer of ours states. The published iJw set calls itself 0.1.0; all traffic states 1.0.0.</summary>
    public const string EigenXsdVersie = "1.0.0";

    /// <summary>What is read back is our own: it may be somewhat larger than the largest heen.</summary>
    private static readonly ReadingLimits OwnLimits = ReadingLimits.Default with
    {
        MaxBytes = int.MaxValue,
        MaxTextBytes = int.MaxValue,
    };

    /// <summary>Which answer is owed on a message of this kind that was judged; null when none is. Nothing is owed on what does not follow its XSD.</summary>
    public static BerichtSoort? AntwoordSoortOf(BerichtSoort heen)
    {
        ArgumentNullException.ThrowIfNull(heen);
        return heen.Nummer switch
        {
            303 or 305 or 307 or 315 or 317 => heen.RetourSoort,
            323 => heen.FunctioneleAntwoorden[0],
            _ => null,
        };
    }

    /// <summary>Whether an answer is owed on a message of this kind that was judged.</summary>
    public static bool Owes(BerichtSoort heen) => AntwoordSoortOf(heen) is not null;

    /// <summary>Composes the answer, and reads it back against the XSD before it is handed out.</summary>
    /// <param name="heen">The message received. It is left as it was.</param>
    /// <param name="verdict">What the rules say about it.</param>
    /// <param name="sha256">SHA-256 of its payload.</param>
    /// <param name="dagtekening">The date that the answer bears: the business date of the run.</param>
    /// <param name="modus">What the gemeente lets us do with the answer.</param>
    /// <param name="attempt">0; higher when the identification of earlier attempts is in use within the gemeente.</param>
    /// <returns>The answer; null when none is owed on this kind of message.</returns>
    /// <exception cref="AntwoordOngeldigException">What came out does not follow its XSD, or refuses without saying why.</exception>
    public SamengesteldAntwoord? Compose(Bericht heen, Verdict verdict, ReadOnlySpan<byte> sha256, DateOnly dagtekening, AntwoordModus modus, int attempt = 0)
    {
        ArgumentNullException.ThrowIfNull(heen);
        ArgumentNullException.ThrowIfNull(verdict);
        if (AntwoordSoortOf(heen.Soort) is not { } soort)
            return null;
        if (heen.Soort.IsDeclaratie)
        {
            var eigen = AntwoordIdentiteit.IdentificatieDeclaratieAntwoord(sha256, attempt);
            var antwoord = DeclaratieAntwoord(soort, heen, verdict, eigen, dagtekening);
            return new(soort, eigen, AntwoordIdentiteit.ReferentieDeclaratieAntwoord(sha256, attempt), antwoord, modus);
        }

        var identificatie = AntwoordIdentiteit.IdentificatieRetour(sha256, attempt);
        var retour = Retour(soort, heen, verdict, identificatie, dagtekening);
        return new(soort, identificatie, AntwoordIdentiteit.ReferentieRetour(sha256, attempt), retour, modus);
    }

    private byte[] DeclaratieAntwoord(BerichtSoort soort, Bericht heen, Verdict verdict, string identificatie, DateOnly dagtekening)
    {
        var reach = DeclaratieReach.Of(heen, verdict);
        if (reach.IsWithoutReason)
            throw WithoutReason(soort);
        var antwoord = DeclaratieAntwoordSamensteller.Fill(soort, heen, reach, identificatie, dagtekening);
        try
        {
            return Write(antwoord);
        }
        finally
        {
            DeclaratieAntwoordSamensteller.Restore(antwoord);
        }
    }

    /// <summary>The retour repeats the classes of the heen themselves, so the codes stand on them while it is written, and no longer.</summary>
    private byte[] Retour(BerichtSoort soort, Bericht heen, Verdict verdict, string identificatie, DateOnly dagtekening)
    {
        var codes = Reach.CodesOf(heen, verdict);
        if (verdict.IsRefused && codes.All(place => place.Codes.All(code => code is Reach.GeenOpmerking or Reach.NietBeoordeeld)))
            throw WithoutReason(soort);
        var retour = new Bericht(soort);
        FillHeader(retour.Header, heen.Header, soort);
        retour.Header.IdentificatieRetour = identificatie;
        retour.Header.DagtekeningRetour = dagtekening;
        var repeated = codes.Where(place => place.Klasse != heen.Header).ToList();
        if (repeated.Count > 0)
            retour.Clienten.AddRange(heen.Clienten);
        retour.Header.RetourCodes.AddRange(codes.Where(place => place.Klasse == heen.Header).SelectMany(place => place.Codes));
        try
        {
            foreach (var (klasse, own) in repeated)
                klasse.RetourCodes.AddRange(own);
            return Write(retour);
        }
        finally
        {
            foreach (var (klasse, _) in repeated)
                klasse.RetourCodes.Clear();
        }
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
        retour.BasisschemaXsdVersieRetour = EigenXsdVersie;
        retour.BerichtXsdVersieRetour = EigenXsdVersie;
    }

    private static AntwoordOngeldigException WithoutReason(BerichtSoort soort) => new(soort, "er is iets afgekeurd, maar geen enkele retourcode zegt waarom.");

    private byte[] Write(Bericht antwoord)
    {
        var bytes = BerichtWriter.Write(antwoord, schemas);
        CheckReadable(antwoord.Soort, bytes);
        return bytes;
    }

    private void CheckReadable(BerichtSoort soort, byte[] bytes)
    {
        var reader = new BerichtReader(schemas, OwnLimits) { IsCounted = false };
        if (reader.Follows(soort, bytes))
            return;
        var read = reader.Read(bytes);
        if (read.IsValid && read.Soort == soort)
            return;
        var first = read.Findings.Count > 0 ? $"{read.Findings[0].Path}: {read.Findings[0].Tekst}" : read.Disposition?.Tekst ?? "het is een ander bericht.";
        throw new AntwoordOngeldigException(soort, first);
    }
}
