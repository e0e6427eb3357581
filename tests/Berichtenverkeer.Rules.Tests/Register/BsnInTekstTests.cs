using Berichtenverkeer.GoedeToekenning.Register;

namespace Berichtenverkeer.Rules.Tests.Register;

/// <summary>What looks like a Bsn in typed text is found, and other numbers are not.</summary>
public sealed class BsnInTekstTests
{
    [Theory]
    [InlineData("999900006")]
    [InlineData("bsn 999900006.")]
    [InlineData("999 900 006")]
    [InlineData("9999.00.006")]
    [InlineData("999-900-006")]
    [InlineData("op 5-3-2026 999900006")]
    [InlineData("x999900006y")]
    [InlineData("12 999900006")]
    public void Bsn_is_found(string text) => Assert.True(BsnInTekst.Bevat(text));

    [Theory]
    [InlineData("")]
    [InlineData("999900007")]
    [InlineData("99990000")]
    [InlineData("9999000061")]
    [InlineData("1999900006")]
    [InlineData("999  900006")]
    [InlineData("999/900006")]
    [InlineData("overleg op 05-03-2026 over 45A04")]
    public void Other_text_is_not(string text) => Assert.False(BsnInTekst.Bevat(text));

    [Theory]
    [InlineData("999900006", true)]
    [InlineData("999900007", false)]
    [InlineData("99990000", false)]
    [InlineData(" 999900006", false)]
    public void Bsn_is_nine_digits_that_pass(string text, bool expected) => Assert.Equal(expected, BsnInTekst.IsBsn(text));
}
