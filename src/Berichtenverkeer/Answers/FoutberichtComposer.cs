using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Answers;

/// <summary>
/// Composes the foutbericht (Fo01) on a message that came in a Di01 and does not follow its XSD, or is no XML that can be
/// read: then there is no retour (IV028), and this is how the sender hears of it.
/// </summary>
public static class FoutberichtComposer
{
    /// <summary>Code of the gemeente for a message that does not follow its schema (StUF GGk 2.1).</summary>
    public const string NietConformSchema = "StUF055";

    /// <summary>Composes it.</summary>
    /// <param name="di01">The envelope in which the message came.</param>
    /// <param name="sha256">SHA-256 of the payload that was in it.</param>
    /// <param name="tekst">The first finding, as a Dutch sentence without values.</param>
    /// <param name="tijdstip">Moment of the run in Europe/Amsterdam as 14 digits.</param>
    /// <param name="applicatie">The application that sends it.</param>
    /// <exception cref="ArgumentException">The envelope is no Di01.</exception>
    public static SamengesteldFoutbericht Compose(Envelope di01, ReadOnlySpan<byte> sha256, string tekst, string tijdstip, AntwoordApplicatie applicatie)
    {
        ArgumentNullException.ThrowIfNull(di01);
        ArgumentNullException.ThrowIfNull(applicatie);
        if (di01.Berichtcode != "Di01")
            throw new ArgumentException("A Fo01 of ours answers a Di01.", nameof(di01));
        var referentienummer = AntwoordIdentiteit.ReferentieFout(di01.Referentienummer, sha256);
        var fout = new Envelope(
            "Fo01",
            referentienummer,
            CrossRefnummer: di01.Referentienummer,
            Zender: di01.Ontvanger,
            Ontvanger: di01.Zender,
            tijdstip,
            Functie: null,
            FoutCode: NietConformSchema,
            FoutPlek: "client",
            FoutOmschrijving: tekst,
            FoutDetails: $"{di01.Functie}-{applicatie.VolledigeVersie}");
        return new(AntwoordIdentiteit.IdentificatieFout(di01.Referentienummer, sha256), referentienummer, FoutberichtWriter.Write(fout, applicatie.Naam));
    }
}
