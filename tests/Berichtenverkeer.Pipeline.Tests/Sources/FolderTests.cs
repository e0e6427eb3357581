using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Tests.Sources;

public sealed class FolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folder_gives_all_files_in_ordinal_order_of_their_paths()
    {
        string[] names = ["a.xml", "a/z.xml", "a/B/c.xml", "b", "Z.xml", "a-1.xml"];
        foreach (var name in names)
            folder.Write(name, Samples.PayloadOf(name));

        var offers = Samples.Read(folder.Path);

        Assert.Equal(names.Select(folder.Of).Order(StringComparer.Ordinal), offers.Select(offer => offer.Origin));
        foreach (var offer in offers)
            Samples.AssertPayload(Samples.PayloadOf(Path.GetRelativePath(folder.Path, offer.Origin)), offer);
    }

    [Fact]
    public void Files_and_folders_that_begin_with_a_dot_are_not_offered()
    {
        folder.Write(".tmp/half.xml", Samples.Payload);
        folder.Write(".hidden.xml", Samples.Payload);
        folder.Write("half.tmp", Samples.Payload);

        Assert.Equal(folder.Of("half.tmp"), Assert.Single(Samples.Read(folder.Path)).Origin);
    }

    [Fact]
    public void File_that_begins_with_a_dot_is_offered_when_it_is_named() =>
        Samples.AssertPayload(Samples.Payload, Assert.Single(Samples.Read(folder.Write(".hidden.xml", Samples.Payload))));

    [Fact]
    public void Link_to_a_folder_around_it_does_not_hang_and_is_reported()
    {
        folder.Write("sub/a.xml", Samples.Payload);
        Directory.CreateSymbolicLink(folder.Of("sub/lus"), folder.Path);

        var offers = Samples.Read(folder.Path);

        Assert.Equal(2, offers.Count);
        Samples.AssertPayload(Samples.Payload, offers[0]);
        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.NietLeesbaar, "niet gevolgd", offers[1]);
    }

    [Fact]
    public void Link_to_a_file_is_followed()
    {
        var real = folder.Write("real/a.xml", Samples.Payload);
        Directory.CreateDirectory(folder.Of("in"));
        File.CreateSymbolicLink(folder.Of("in/link"), real);

        Samples.AssertPayload(Samples.Payload, Assert.Single(Samples.Read(folder.Of("in"))));
    }

    [Fact]
    public void Links_that_lead_nowhere_or_to_themselves_are_not_readable_and_the_rest_goes_on()
    {
        File.CreateSymbolicLink(folder.Of("a"), folder.Of("nowhere"));
        File.CreateSymbolicLink(folder.Of("b"), folder.Of("c"));
        File.CreateSymbolicLink(folder.Of("c"), folder.Of("b"));
        folder.Write("d.xml", Samples.Payload);

        var offers = Samples.Read(folder.Path);

        Assert.Equal(4, offers.Count);
        foreach (var offer in offers.Take(3))
            Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.NietLeesbaar, "kan niet worden gelezen", offer);
        Samples.AssertPayload(Samples.Payload, offers[3]);
    }

    [Fact]
    public void Device_is_empty_and_not_opened()
    {
        File.CreateSymbolicLink(folder.Of("zero"), "/dev/zero");

        Samples.AssertRefused(Uitkomst.Overgeslagen, Redenen.VreemdBestand, "leeg", Assert.Single(Samples.Read(folder.Path)));
    }

    [Fact]
    public void File_that_vanishes_after_listing_is_not_readable_and_the_rest_goes_on()
    {
        foreach (var name in (string[])["a.xml", "b.xml", "c.xml"])
            folder.Write(name, Samples.PayloadOf(name));
        var offers = new List<Offer>();

        foreach (var offer in new OfferSource(ReadingLimits.Default).Read([SourceSpec.FromArgument(folder.Path)], CancellationToken.None))
        {
            offers.Add(offer);
            File.Delete(folder.Of("b.xml"));
        }

        Samples.AssertPayload(Samples.PayloadOf("a.xml"), offers[0]);
        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.NietLeesbaar, "verdwenen", offers[1]);
        Samples.AssertPayload(Samples.PayloadOf("c.xml"), offers[2]);
    }

    [Fact]
    public void Folder_that_vanishes_after_listing_is_not_readable_and_the_rest_goes_on()
    {
        folder.Write("a.xml", Samples.Payload);
        folder.Write("b/x.xml", Samples.Payload);
        folder.Write("c.xml", Samples.Payload);
        var offers = new List<Offer>();

        foreach (var offer in new OfferSource(ReadingLimits.Default).Read([SourceSpec.FromArgument(folder.Path)], CancellationToken.None))
        {
            offers.Add(offer);
            if (Directory.Exists(folder.Of("b")))
                Directory.Delete(folder.Of("b"), recursive: true);
        }

        Assert.Equal(3, offers.Count);
        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.NietLeesbaar, "Deze map", offers[1]);
        Samples.AssertPayload(Samples.Payload, offers[2]);
    }

    [Fact]
    public void File_over_the_limit_is_quarantined_unread_and_the_rest_goes_on()
    {
        var limits = new ReadingLimits { MaxBytes = 10_000 };
        folder.Write("a.xml", Samples.PayloadOf(new string('x', 10_000)));
        folder.Write("b.xml", Samples.Payload);

        var offers = Samples.Read(folder.Path, limits);

        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.Grens, "10000 bytes", offers[0]);
        Assert.True(offers[0].Payload.IsEmpty);
        Assert.Equal(new FileInfo(folder.Of("a.xml")).Length, offers[0].Length);
        Samples.AssertPayload(Samples.Payload, offers[1]);
    }

    [Fact]
    public void File_exactly_at_the_limit_is_read()
    {
        folder.Write("a.xml", Samples.Payload);

        Samples.AssertPayload(Samples.Payload, Assert.Single(Samples.Read(folder.Path, new ReadingLimits { MaxBytes = Samples.Payload.Length })));
    }

    [Fact]
    public void Terabyte_of_nothing_costs_nothing()
    {
        using (var file = File.Create(folder.Of("sparse.xml")))
        {
            file.Write("<a>"u8);
            file.SetLength(1L << 40);
        }

        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.Grens, "25 MB", Assert.Single(Samples.Read(folder.Path)));
    }

    [Fact]
    public void Large_file_of_something_else_is_foreign()
    {
        folder.Write("film.mp4", [0x89, .. new byte[20_000]]);

        Samples.AssertRefused(
            Uitkomst.Overgeslagen, Redenen.VreemdBestand, "geen XML", Assert.Single(Samples.Read(folder.Path, new ReadingLimits { MaxBytes = 10_000 })));
    }

    [Fact]
    public void Name_that_steers_a_terminal_is_shown_harmless()
    {
        folder.Write("a\u001b[31m\u202e.xml", Samples.Payload);

        Assert.Equal(folder.Of("a\uFFFD[31m\uFFFD.xml"), Assert.Single(Samples.Read(folder.Path)).Origin);
    }

    [Fact]
    public void Empty_folder_offers_nothing() => Assert.Empty(Samples.Read(folder.Path));

    [Fact]
    public void Reading_is_lazy_and_stops_when_cancelled()
    {
        folder.Write("a.xml", Samples.Payload);
        folder.Write("b.xml", Samples.Payload);
        using var cancellation = new CancellationTokenSource();
        using var offers = new OfferSource(ReadingLimits.Default).Read([SourceSpec.FromArgument(folder.Path)], cancellation.Token).GetEnumerator();

        Assert.True(offers.MoveNext());
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => offers.MoveNext());
    }
}
