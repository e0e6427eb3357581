using System.Globalization;

namespace Berichtenverkeer.Generator;

/// <summary>Fictitious BSNs: they begin with 99, pass the eleven test and are handed out to nobody. 9999xxxxx is left to the golden files.</summary>
public static class TestBsn
{
    private const int FirstPrefix = 99_000_000;
    private const int LastPrefix = 99_989_999;

    /// <summary>All fictitious BSNs in order: some 900,000.</summary>
    public static IEnumerable<string> All()
    {
        for (var prefix = FirstPrefix; prefix <= LastPrefix; prefix++)
        {
            var check = CheckDigit(prefix);
            if (check < 10)
                yield return string.Create(CultureInfo.InvariantCulture, $"{prefix}{check}");
        }
    }

    /// <summary>True for nine digits that pass the eleven test (CS002).</summary>
    public static bool PassesElevenTest(string bsn) =>
        bsn.Length == 9 && bsn.All(char.IsAsciiDigit)
        && CheckDigit(int.Parse(bsn.AsSpan(0, 8), CultureInfo.InvariantCulture)) == bsn[8] - '0';

    /// <summary>9*d1 + 8*d2 + … + 2*d8 modulo 11; 10 means that no last digit fits.</summary>
    private static int CheckDigit(int prefix)
    {
        var sum = 0;
        for (var weight = 2; weight <= 9; weight++, prefix /= 10)
            sum += weight * (prefix % 10);
        return sum % 11;
    }
}
