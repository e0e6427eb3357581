namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>Decodes base64 that comes in pieces. Strict: a text that breaks off or goes on after its padding is refused, where the decoder of XmlReader lets it pass and loses bytes.</summary>
/// <param name="buffer">Takes the decoded bytes; large enough for all of them.</param>
internal sealed class Base64Text(byte[] buffer)
{
    private const int Group = 4;

    private char[] pending = [];
    private int pendingLength;
    private bool padded;

    /// <summary>Number of bytes decoded so far.</summary>
    public int Length { get; private set; }

    /// <summary>Takes the next piece, white space included. False if it is no base64.</summary>
    public bool TryAppend(ReadOnlySpan<char> piece)
    {
        if (pending.Length < pendingLength + piece.Length)
            Array.Resize(ref pending, pendingLength + piece.Length);
        foreach (var character in piece)
        {
            if (character is not (' ' or '\t' or '\r' or '\n'))
                pending[pendingLength++] = character;
        }

        var whole = pendingLength / Group * Group;
        if (whole == 0)
            return true;
        if (padded || !Convert.TryFromBase64Chars(pending.AsSpan(0, whole), buffer.AsSpan(Length), out var written))
            return false;
        padded = pending[whole - 1] == '=';
        Length += written;
        pending.AsSpan(whole, pendingLength - whole).CopyTo(pending);
        pendingLength -= whole;
        return true;
    }

    /// <summary>True if the text so far is complete.</summary>
    public bool IsComplete => pendingLength == 0;
}
