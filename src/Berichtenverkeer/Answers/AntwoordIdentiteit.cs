using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Berichtenverkeer.Answers;

/// <summary>
/// Names of what we send, made from what it answers. The same heen always gives the same names, so a run that is done
/// again after a crash, on another machine or with the messages in another order, sends the same bytes.
/// </summary>
/// <remarks>
/// Each name is taken from its own SHA-256, over a word that says which name it is, the SHA-256 of the heen payload and
/// the number of the attempt (4 bytes, big-endian). The words keep the names apart: who knows the one cannot tell the
/// other. A later attempt is only made when a name turns out to be in use within the gemeente.
/// </remarks>
public static class AntwoordIdentiteit
{
    /// <summary>Characters of an identification: the whole of what the standard allows (RS of LDT_IdentificatieBericht).</summary>
    public const int Length = 12;

    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>IdentificatieRetour of the retour on a heen: 12 characters, digits and capitals.</summary>
    /// <param name="sha256">SHA-256 of the heen payload.</param>
    /// <param name="attempt">0, or higher when earlier names are in use.</param>
    public static string IdentificatieRetour(ReadOnlySpan<byte> sha256, int attempt = 0) => Identification(Hash("identificatie-retour", sha256, attempt));

    /// <summary>UUID of the envelope of the retour on a heen.</summary>
    /// <param name="sha256">SHA-256 of the heen payload.</param>
    /// <param name="attempt">The same as for <see cref="IdentificatieRetour"/>.</param>
    public static string ReferentieRetour(ReadOnlySpan<byte> sha256, int attempt = 0) => Uuid(Hash("referentie-retour", sha256, attempt));

    /// <summary>Identificatie of the 325 on a 323, and GemeenteReferentieNummer of the 304 on a 303: 12 characters, digits and capitals.</summary>
    /// <param name="sha256">SHA-256 of the payload of the declaratie.</param>
    /// <param name="attempt">0, or higher when earlier names are in use.</param>
    public static string IdentificatieDeclaratieAntwoord(ReadOnlySpan<byte> sha256, int attempt = 0) =>
        Identification(Hash("identificatie-declaratie-antwoord", sha256, attempt));

    /// <summary>UUID of the envelope of the answer on a declaratie.</summary>
    /// <param name="sha256">SHA-256 of the payload of the declaratie.</param>
    /// <param name="attempt">The same as for <see cref="IdentificatieDeclaratieAntwoord"/>.</param>
    public static string ReferentieDeclaratieAntwoord(ReadOnlySpan<byte> sha256, int attempt = 0) => Uuid(Hash("referentie-declaratie-antwoord", sha256, attempt));

    /// <summary>Our own short name of a Fo01, for its file.</summary>
    /// <param name="referentienummer">UUID of the Di01 that it refuses.</param>
    /// <param name="sha256">SHA-256 of the payload that was in it: a sender may use one UUID twice.</param>
    public static string IdentificatieFout(string referentienummer, ReadOnlySpan<byte> sha256) => Identification(Hash("identificatie-fout", Refused(referentienummer, sha256), 0));

    /// <summary>UUID of a Fo01.</summary>
    /// <param name="referentienummer">UUID of the Di01 that it refuses.</param>
    /// <param name="sha256">SHA-256 of the payload that was in it.</param>
    public static string ReferentieFout(string referentienummer, ReadOnlySpan<byte> sha256) => Uuid(Hash("referentie-fout", Refused(referentienummer, sha256), 0));

    private static byte[] Refused(string referentienummer, ReadOnlySpan<byte> sha256) => [.. Encoding.UTF8.GetBytes(referentienummer), 0, .. sha256];

    private static byte[] Hash(string name, ReadOnlySpan<byte> key, int attempt)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(number, attempt);
        return SHA256.HashData([.. Encoding.ASCII.GetBytes(name), 0, .. key, .. number]);
    }

    /// <summary>The hash as a number in base 36, cut to 12 digits: 62 bits.</summary>
    private static string Identification(byte[] hash)
    {
        var rest = BinaryPrimitives.ReadUInt128BigEndian(hash);
        Span<char> text = stackalloc char[Length];
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = Alphabet[(int)(rest % 36)];
            rest /= 36;
        }

        return text.ToString();
    }

    /// <summary>The form of UUID version 4 that GGk demands, in lower case: 122 bits of the hash, and the six bits that say the form.</summary>
    private static string Uuid(byte[] hash)
    {
        hash[6] = (byte)((hash[6] & 0x0F) | 0x40);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }
}
