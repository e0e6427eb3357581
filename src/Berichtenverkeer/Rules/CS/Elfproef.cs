namespace Berichtenverkeer.Rules.CS;

/// <summary>The eleven test of a Bsn.</summary>
internal static class Elfproef
{
    /// <summary>Whether nine digits pass: 9·d1 + 8·d2 + … + 2·d8 − d9 is divisible by 11.</summary>
    public static bool Passes(string bsn)
    {
        if (bsn.Length != 9)
            return false;
        var sum = 0;
        for (var i = 0; i < 9; i++)
        {
            if (!char.IsAsciiDigit(bsn[i]))
                return false;
            sum += (i == 8 ? -1 : 9 - i) * (bsn[i] - '0');
        }

        return sum % 11 == 0;
    }
}
