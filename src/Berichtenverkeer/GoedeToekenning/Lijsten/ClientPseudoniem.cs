using System.Security.Cryptography;
using System.Text;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Lijsten;

/// <summary>
/// Makes the pseudonym of a client: HMAC-SHA-256 over domein and Bsn with a key that is neither in the database nor in a dump of it.
/// A plain hash of nine digits would be no pseudonym: all of them are tried in seconds. Safe to share between threads.
/// </summary>
/// <param name="key">Key of at least 32 bytes; one per purpose.</param>
public sealed class ClientPseudoniem(ReadOnlyMemory<byte> key)
{
    /// <summary>The pseudonym of a client in a domein: 32 bytes.</summary>
    public byte[] Of(Domein domein, string bsn)
    {
        ArgumentNullException.ThrowIfNull(bsn);
        return HMACSHA256.HashData(key.Span, Encoding.ASCII.GetBytes($"{domein}|{bsn}"));
    }

    /// <summary>First eight bytes of SHA-256 of the key, hexadecimal: says which key was used without telling it.</summary>
    public string KeyId => Convert.ToHexStringLower(SHA256.HashData(key.Span).AsSpan(0, 8));
}
