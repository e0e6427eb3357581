namespace Berichtenverkeer.Reading.Fast;

/// <summary>
/// A perfect hash of codes with the <c>&lt;</c> that follows them in the key: one multiplication and one compare say whether a code is listed,
/// and where it ends.
/// </summary>
internal sealed class CodeTable
{
    private readonly ulong[] keys;
    private readonly string?[] codes;
    private readonly ulong multiplier;
    private readonly int shift;

    private CodeTable(ulong[] keys, string?[] codes, ulong multiplier, int shift)
    {
        this.keys = keys;
        this.codes = codes;
        this.multiplier = multiplier;
        this.shift = shift;
    }

    /// <summary>The table of a list; null when a code is longer than seven ASCII characters or empty, or no hash was found.</summary>
    public static CodeTable? TryBuild(IReadOnlyCollection<string> codes)
    {
        foreach (var code in codes)
        {
            if (code.Length is 0 or > 7 || code.AsSpan().ContainsAnyExceptInRange('!', '~') || code.AsSpan().ContainsAny('<', '&', '>'))
                return null;
        }

        for (var bits = 2; bits <= 14; bits++)
        {
            if (1 << bits < codes.Count)
                continue;
            var seed = 0x9E3779B97F4A7C15UL;
            for (var attempt = 0; attempt < 64; attempt++)
            {
                seed = (seed * 6364136223846793005UL) + 1442695040888963407UL;
                if (Try(codes, seed | 1, 64 - bits) is { } table)
                    return table;
            }
        }

        return null;
    }

    /// <summary>The code of a key; null when it is not listed.</summary>
    public string? Find(ulong key)
    {
        var place = (int)((key * multiplier) >> shift);
        return keys[place] == key ? codes[place] : null;
    }

    private static CodeTable? Try(IReadOnlyCollection<string> codes, ulong multiplier, int shift)
    {
        var slots = new ulong[1 << (64 - shift)];
        var texts = new string?[slots.Length];
        foreach (var code in codes)
        {
            var key = KeyOf(code);
            var place = (int)((key * multiplier) >> shift);
            if (slots[place] != 0)
                return null;
            slots[place] = key;
            texts[place] = code;
        }

        return new(slots, texts, multiplier, shift);
    }

    private static ulong KeyOf(string code)
    {
        var key = (ulong)'<';
        for (var i = code.Length - 1; i >= 0; i--)
            key = (key << 8) | code[i];
        return key;
    }
}
