using Berichtenverkeer.Rules.CS;

namespace Berichtenverkeer.GoedeToekenning.Register;

/// <summary>Finds what looks like a Bsn in text that a person types: there it may never stand.</summary>
public static class BsnInTekst
{
    private const int Lengte = 9;

    /// <summary>Whether this is a Bsn: nine digits that pass the eleven test.</summary>
    public static bool IsBsn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Elfproef.Passes(text);
    }

    /// <summary>Whether the text has nine digits that pass the eleven test, together or with one blank, dot or hyphen between them.</summary>
    public static bool Bevat(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var start = 0; start < text.Length; start++)
        {
            if (char.IsAsciiDigit(text[start]) && (start == 0 || !char.IsAsciiDigit(text[start - 1])) && BegintMetBsn(text.AsSpan(start)))
                return true;
        }

        return false;
    }

    private static bool BegintMetBsn(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[Lengte];
        var found = 0;
        var position = 0;
        while (found < Lengte && position < text.Length)
        {
            if (char.IsAsciiDigit(text[position]))
                digits[found++] = text[position];
            else if (!(text[position] is ' ' or '.' or '-' && char.IsAsciiDigit(text[position - 1])))
                return false;
            position++;
        }

        return found == Lengte && (position == text.Length || !char.IsAsciiDigit(text[position])) && Elfproef.Passes(new(digits));
    }
}
