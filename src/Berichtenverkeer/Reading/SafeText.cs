namespace Berichtenverkeer.Reading;

/// <summary>Names out of a document as they may stand in a finding: short, printable, and never a run of digits that could be a Bsn.</summary>
internal static class SafeText
{
    private const int MaxLength = 100;

    /// <summary>The text, cut at 100 characters, with every run of eight or more digits replaced by one ellipsis.</summary>
    public static string Of(string text)
    {
        if (text.Length > MaxLength)
            text = text[..MaxLength] + "…";
        var run = 0;
        var clean = true;
        foreach (var c in text)
        {
            run = char.IsDigit(c) ? run + 1 : 0;
            clean &= run < 8 && !char.IsControl(c);
        }

        return clean ? text : Mask(text);
    }

    private static string Mask(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsDigit(text[end]))
                end++;
            if (end - i >= 8)
                result.Append('…');
            else if (end > i)
                result.Append(text, i, end - i);
            else
                result.Append(char.IsControl(text[end]) ? ' ' : text[end++]);
            i = Math.Max(end, i + 1);
        }

        return result.ToString();
    }
}
