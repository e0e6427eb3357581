using System.Text;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Tests.Reading;

public sealed class BerichtWriterTests
{
    [Fact]
    public void Writes_what_an_indenting_XmlWriter_writes()
    {
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var regions = Gen.Choose(0, 1_000_000).Select(seed => new RegionOptions { Clienten = 5, Maanden = 20, Gemeenten = 2, Seed = seed }).ToArbitrary();

        Prop.ForAll(regions, region => Region.Generate(region).Select(item => reader.Read(item.Bytes).Bericht).OfType<Bericht>().All(bericht =>
            BerichtWriter.Write(bericht, SchemaSet.Embedded).AsSpan().SequenceEqual(XmlBerichtWriter.Write(bericht, SchemaSet.Embedded))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a & b < c > d \" e '")]
    [InlineData("tab\tregel\neinde\r\nterug\rslot")]
    [InlineData("é€ \U0001F600 en meer")]
    [InlineData("\u0085\u2028\uFFFD")]
    public void Writes_any_text_as_an_XmlWriter_does(string text)
    {
        var bericht = Named(text);

        Assert.Equal(XmlBerichtWriter.Write(bericht, SchemaSet.Embedded), BerichtWriter.Write(bericht, SchemaSet.Embedded));
    }

    [Fact]
    public void A_text_that_XML_does_not_allow_is_refused()
    {
        foreach (var text in new[] { "\0", "\u001F", "\uFFFE", "half \uD83D paar", "\uDE00\uD83D", "einde \uD83D" })
        {
            Assert.ThrowsAny<ArgumentException>(() => XmlBerichtWriter.Write(Named(text), SchemaSet.Embedded));
            Assert.ThrowsAny<ArgumentException>(() => BerichtWriter.Write(Named(text), SchemaSet.Embedded));
        }
    }

    [Fact]
    public void A_text_longer_than_the_buffer_is_written_whole()
    {
        var text = string.Concat(Enumerable.Repeat("lang & breed ", 20_000));

        Assert.Equal(XmlBerichtWriter.Write(Named(text), SchemaSet.Embedded), BerichtWriter.Write(Named(text), SchemaSet.Embedded));
    }

    [Fact]
    public void A_message_of_many_buffers_is_what_an_XmlWriter_writes()
    {
        var bericht = TestBerichten.Read(LargeDeclaratie.Create(2_000_000)).Bericht!;
        foreach (var (client, i) in bericht.Clienten.Select((client, i) => (client, i)))
            client.Prestaties[0].ReferentieNummer = new string('é', 1 + (i % 20)) + "😀&";

        Assert.Equal(XmlBerichtWriter.Write(bericht, SchemaSet.Embedded), BerichtWriter.Write(bericht, SchemaSet.Embedded));
    }

    [Fact]
    public void The_same_message_gives_the_same_bytes()
    {
        var bytes = BerichtWriter.Write(TestBerichten.Jw305(), SchemaSet.Embedded);

        Assert.Equal(bytes, BerichtWriter.Write(TestBerichten.Jw305(), SchemaSet.Embedded));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<ns:Bericht xmlns:basis=", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static Bericht Named(string text)
    {
        var bericht = TestBerichten.Jw305();
        bericht.Clienten[0].Naam!.Geslachtsnaam = text;
        return bericht;
    }
}
