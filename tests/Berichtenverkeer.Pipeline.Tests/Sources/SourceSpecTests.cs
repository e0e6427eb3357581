using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Tests.Sources;

public sealed class SourceSpecTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Dash_is_standard_input() => Assert.Equal(SourceKind.StandardInput, SourceSpec.FromArgument("-").Kind);

    [Fact]
    public void Path_that_does_not_exist_is_a_fault_of_the_user_before_anything_is_read()
    {
        var there = SourceSpec.FromArgument(folder.Write("a.xml", Samples.Payload));
        var missing = SourceSpec.FromArgument(folder.Of("nergens"));

        var thrown = Assert.Throws<SourceNotFoundException>(() => new OfferSource(ReadingLimits.Default).Read([there, missing], CancellationToken.None));

        Assert.Equal(missing, thrown.Spec);
        Assert.Contains("bestaat niet", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void List_that_does_not_exist_is_a_fault_of_the_user()
    {
        var thrown = Assert.Throws<SourceNotFoundException>(() => Samples.Read(null, SourceSpec.FromList(folder.Of("nergens"))));

        Assert.Contains("De lijst", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void List_gives_its_files_folders_and_zips_in_its_own_order()
    {
        var zip = folder.Write("z", Zips.Of(("in.xml", Samples.Payload)));
        var file = folder.Write("a.xml", Samples.Payload);
        folder.Write("map/b.xml", Samples.Payload);
        var list = folder.Write("lijst.txt", Samples.Utf8($"\uFEFF# comment\r\n{zip}\r\n\r\n  {folder.Of("map")}\n   # more\n{file}"));

        var offers = Samples.Read(null, SourceSpec.FromList(list));

        Assert.Equal([zip + "!in.xml", folder.Of("map/b.xml"), file], offers.Select(offer => offer.Origin));
        foreach (var offer in offers)
            Samples.AssertPayload(Samples.Payload, offer);
    }

    [Fact]
    public void Path_in_a_list_that_does_not_exist_is_not_readable_and_the_rest_goes_on()
    {
        var file = folder.Write("a.xml", Samples.Payload);
        var list = folder.Write("lijst.txt", Samples.Utf8($"{folder.Of("nergens")}\na\0b\n{new string('x', 10_000)}\n{file}\n"));

        var offers = Samples.Read(null, SourceSpec.FromList(list));

        Assert.Equal(4, offers.Count);
        foreach (var offer in offers.Take(3))
            Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.NietLeesbaar, "kan niet worden gelezen", offer);
        Samples.AssertPayload(Samples.Payload, offers[3]);
    }

    [Fact]
    public void Standard_input_takes_a_document()
    {
        var offer = Samples.ReadOne(Samples.Payload);

        Assert.Equal("stdin", offer.Origin);
        Samples.AssertPayload(Samples.Payload, offer);
    }

    [Fact]
    public void Standard_input_takes_a_zip()
    {
        var offers = Samples.ReadStandardInput(Zips.Of(("b.xml", Samples.Payload), ("a.xml", Samples.Payload)));

        Assert.Equal(["stdin!a.xml", "stdin!b.xml"], offers.Select(offer => offer.Origin));
    }

    [Fact]
    public void Standard_input_is_not_read_beyond_the_limit()
    {
        var endless = new EndlessStream();

        var offer = Assert.Single(new OfferSource(new ReadingLimits { MaxBytes = 100_000 }, () => endless).Read([SourceSpec.StandardInput], CancellationToken.None));

        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.Grens, "stdin", offer);
        Assert.InRange(endless.Given, 100_001, 200_000);
    }

    [Fact]
    public void Standard_input_that_is_empty_is_one_offer() =>
        Samples.AssertRefused(Uitkomst.Overgeslagen, Redenen.VreemdBestand, "leeg", Samples.ReadOne([]));

    [Fact]
    public void Standard_input_that_fails_is_one_offer()
    {
        var source = new OfferSource(ReadingLimits.Default, () => throw new IOException("gone"));

        Samples.AssertRefused(
            Uitkomst.Quarantaine, Redenen.NietLeesbaar, "Stdin", Assert.Single(source.Read([SourceSpec.StandardInput], CancellationToken.None)));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'<');
            Given += count;
            return count;
        }
    }
}
