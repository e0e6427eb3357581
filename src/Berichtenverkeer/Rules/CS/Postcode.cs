namespace Berichtenverkeer.Rules.CS;

/// <summary>The form of a Dutch postcode.</summary>
internal static class Postcode
{
    /// <summary>Whether it is four digits, the first not 0, and two letters of either case, without a space.</summary>
    public static bool IsNederlands(string postcode) =>
        postcode.Length == 6
        && postcode[0] is >= '1' and <= '9'
        && char.IsAsciiDigit(postcode[1])
        && char.IsAsciiDigit(postcode[2])
        && char.IsAsciiDigit(postcode[3])
        && char.IsAsciiLetter(postcode[4])
        && char.IsAsciiLetter(postcode[5]);
}
