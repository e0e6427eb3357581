using System.Reflection;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Standard;

public sealed class ReleaseTableTests
{
    [Theory]
    [InlineData("\theen\t", "\theeen\t", "kind")]
    [InlineData("gemeente->aanbieder", "gemeente", "direction")]
    [InlineData("\t436\t3\t", "\t436\tdrie\t", "BerichtVersie")]
    [InlineData("ijw-3.2\tJW301", "izvw-3.2\tJW301", "release")]
    [InlineData("JW302\tJW302", "JW302\tJW399", "JW399")]
    [InlineData("/ijw/3_2/basisschema/", "/ijw/3_1/basisschema/", "basisNamespace")]
    public void Bad_row_is_refused(string good, string bad, string named)
    {
        var text = MessagesText();
        var at = text.IndexOf("ijw-3.2\tJW301", StringComparison.Ordinal);
        at = text.IndexOf(good, at, StringComparison.Ordinal);
        var broken = string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length));
        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => Read(broken)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_with_a_column_too_few_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Read(MessagesText() + "ijw-3.2\tJW999\n"));

    private static IReadOnlyList<Release> Read(string text) => ReleaseTable.Read(TsvTable.Parse("messages", text));

    private static string MessagesText()
    {
        using var stream = Assembly.GetAssembly(typeof(Release))!.GetManifestResourceStream("standard/messages.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
