using Berichtenverkeer.Cli.Output;

namespace Berichtenverkeer.Cli.Tests.Output;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("gewoon", "gewoon")]
    [InlineData("", "")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("zegt \"ja\"", "\"zegt \"\"ja\"\"\"")]
    [InlineData("twee\nregels", "\"twee\nregels\"")]
    [InlineData("twee\rregels", "\"twee\rregels\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31", "'+31")]
    [InlineData("-1", "'-1")]
    [InlineData("@som", "'@som")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=\"a\";b", "\"'=\"\"a\"\";b\"")]
    [InlineData("a=1", "a=1")]
    public async Task Text_is_quoted_and_never_a_formula(string text, string expected) => Assert.Equal(expected + "\r\n", await RowAsync(new CsvCell(text)));

    [Fact]
    public async Task A_number_of_ours_may_be_negative() => Assert.Equal("-1234,50\r\n", await RowAsync(new CsvCell("-1234,50", IsNumber: true)));

    [Fact]
    public async Task Cells_are_separated_by_semicolons() => Assert.Equal("a;;b\r\n", await RowAsync(new("a"), new(""), new("b")));

    [Fact]
    public void The_encoding_begins_with_a_byte_order_mark() => Assert.Equal(new byte[] { 0xEF, 0xBB, 0xBF }, CsvWriter.Encoding.GetPreamble());

    private static async Task<string> RowAsync(params CsvCell[] cells)
    {
        using var text = new StringWriter();
        await new CsvWriter(text).RowAsync(cells);
        return text.ToString();
    }
}
