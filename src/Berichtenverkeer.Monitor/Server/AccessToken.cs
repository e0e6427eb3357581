using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Berichtenverkeer.Monitor.Server;

/// <summary>A secret of this start of the server; 256 random bits.</summary>
internal sealed class AccessToken
{
    private readonly byte[] bytes;

    public AccessToken()
    {
        Text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        bytes = Encoding.ASCII.GetBytes(Text);
    }

    public string Text { get; }

    /// <summary>Whether this is it; takes as long for a near miss as for a far one.</summary>
    public bool Is(string? given) => given is not null && CryptographicOperations.FixedTimeEquals(bytes, Encoding.UTF8.GetBytes(given));
}
