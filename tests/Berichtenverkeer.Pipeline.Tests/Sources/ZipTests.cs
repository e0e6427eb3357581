using System.IO.Compression;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Tests.Sources;

public sealed class ZipTests : IDisposable
{
    private static readonly (string, byte[]) Good = ("z-good.xml", Samples.Payload);

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Zip_gives_its_entries_in_ordinal_order_whatever_its_own_name()
    {
        var path = folder.Write("nacht.txt", Zips.Of(("map/b.xml", Samples.PayloadOf("b")), ("map/", []), ("a.xml", Samples.Enveloped(Samples.PayloadOf("a")))));

        var offers = Samples.Read(path);

        Assert.Equal([path + "!a.xml", path + "!map/b.xml"], offers.Select(offer => offer.Origin));
        Samples.AssertPayload(Samples.PayloadOf("a"), offers[0]);
        Assert.Equal(Samples.Di01, offers[0].Envelope);
        Samples.AssertPayload(Samples.PayloadOf("b"), offers[1]);
    }

    [Fact]
    public void Zip_that_is_not_read_at_once_gives_the_same()
    {
        // Not compressed, so larger than what is held in memory.
        var large = Samples.PayloadOf(new string('x', 9 * 1024 * 1024));
        var path = folder.Write("groot.zip", Zips.Of(CompressionLevel.NoCompression, ("b.xml", Samples.Payload), ("a.xml", large)));

        var offers = Samples.Read(path);

        Assert.True(new FileInfo(path).Length > large.Length);
        Samples.AssertPayload(large, offers[0]);
        Samples.AssertPayload(Samples.Payload, offers[1]);
    }

    [Fact]
    public void Zip_without_files_is_one_offer()
    {
        Samples.AssertRefused(Uitkomst.Overgeslagen, Redenen.VreemdBestand, "geen bestanden", Samples.ReadOne(Zips.Of()));
        Samples.AssertRefused(Uitkomst.Overgeslagen, Redenen.VreemdBestand, "geen bestanden", Samples.ReadOne(Zips.Of(("map/", []), ("__MACOSX/._a.xml", [1]))));
    }

    [Fact]
    public void Name_that_leads_out_of_the_zip_is_only_a_name() =>
        Assert.Equal("stdin!../../etc/x.xml", Samples.ReadOne(Zips.Of(("../../etc/x.xml", Samples.Payload))).Origin);

    [Fact]
    public void Two_entries_with_one_name_are_two_offers() =>
        Assert.Equal(2, Samples.ReadStandardInput(Zips.Of(Good, Good)).Count(offer => offer.Disposition is null));

    [Fact]
    public void Folder_entry_that_holds_content_is_offered() =>
        Samples.AssertPayload(Samples.Payload, Samples.ReadOne(Zips.Of(("map/", Samples.Payload))));

    [Fact]
    public void Nested_zip_is_not_opened() =>
        AssertFirstRefused(Zips.Of(("a.zip", Zips.Of(Good)), Good), Redenen.ZipOnleesbaar, "zip in een zip");

    [Fact]
    public void Encrypted_entry_is_refused() =>
        AssertFirstRefused(Zips.Spoil(Zips.Of(("a", Samples.Payload), Good), 0, Zips.Flags, 2, 1), Redenen.ZipOnleesbaar, "versleuteld");

    [Fact]
    public void Unknown_method_is_refused() =>
        AssertFirstRefused(Zips.Spoil(Zips.Of(("a", Samples.Payload), Good), 0, Zips.Method, 2, 14), Redenen.ZipOnleesbaar, "onbekende methode");

    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.NoCompression)]
    public void Size_forged_to_less_than_there_is_is_refused(CompressionLevel level) =>
        AssertFirstRefused(
            Zips.Spoil(Zips.Of(level, ("a", Samples.PayloadOf(new string('x', 500))), Good), 0, Zips.RealSize, 4, 100), Redenen.ZipOnleesbaar, "CRC");

    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.NoCompression)]
    public void Size_forged_to_more_than_there_is_is_refused(CompressionLevel level) =>
        AssertFirstRefused(
            Zips.Spoil(Zips.Of(level, ("a", Samples.Payload), Good), 0, Zips.RealSize, 4, (uint)Samples.Payload.Length + 10), Redenen.ZipOnleesbaar, "CRC");

    [Fact]
    public void Packed_size_of_nothing_is_refused() =>
        AssertFirstRefused(Zips.Spoil(Zips.Of(("a", Samples.Payload), Good), 0, Zips.PackedSize, 4, 0), Redenen.ZipOnleesbaar, "grootte");

    [Fact]
    public void Checksum_that_does_not_fit_is_refused() =>
        AssertFirstRefused(Zips.Spoil(Zips.Of(("a", Samples.Payload), Good), 0, Zips.Crc, 4, 12345), Redenen.ZipOnleesbaar, "CRC");

    [Fact]
    public void Bomb_of_a_thousand_to_one_is_not_unpacked() =>
        AssertFirstRefused(Zips.Of(("a", [(byte)'<', .. new byte[5_000_000]]), Good), Redenen.Grens, "200 keer");

    [Fact]
    public void Entry_declared_as_a_gigabyte_is_not_unpacked() =>
        AssertFirstRefused(Zips.Spoil(Zips.Of(("a", Samples.Payload), Good), 0, Zips.RealSize, 4, 1 << 30), Redenen.Grens, "25 MB");

    [Fact]
    public void Entry_over_the_limit_is_refused_and_the_others_are_read() =>
        AssertFirstRefused(
            Zips.Of(("a", Samples.PayloadOf(new string('x', 2_000))), Good), Redenen.Grens, "1000 bytes", new ReadingLimits { MaxBytes = 1_000 });

    [Fact]
    public void Zip_that_is_too_large_unpacked_is_one_offer() =>
        Samples.AssertRefused(
            Uitkomst.Quarantaine,
            Redenen.Grens,
            "uitgepakt groter",
            Samples.ReadOne(Zips.Of(("a", Samples.PayloadOf(new string('x', 900))), ("b", Samples.PayloadOf(new string('x', 900)))), new ReadingLimits { MaxZipBytes = 1_500 }));

    [Fact]
    public void Zip_file_over_the_limit_is_one_offer() =>
        Samples.AssertRefused(
            Uitkomst.Quarantaine, Redenen.Grens, "De zip is groter", Samples.ReadOne(Zips.Of(Good), new ReadingLimits { MaxZipBytes = 100 }));

    [Fact]
    public void Ten_thousand_entries_are_read_and_one_more_is_one_offer()
    {
        var entries = Enumerable.Range(0, 10_001).Select(i => ($"{i:D5}", Samples.Payload)).ToArray();

        Assert.Equal(10_000, Samples.ReadStandardInput(Zips.Of(CompressionLevel.NoCompression, entries[1..])).Count(offer => offer.Disposition is null));
        Samples.AssertRefused(
            Uitkomst.Quarantaine, Redenen.Grens, "meer dan 10000", Samples.ReadOne(Zips.Of(CompressionLevel.NoCompression, entries)));
    }

    [Fact]
    public void Count_forged_to_less_than_there_is_does_not_help()
    {
        var zip = Zips.Of(CompressionLevel.NoCompression, [.. Enumerable.Range(0, 50).Select(i => ($"{i:D5}", Samples.Payload))]);
        zip[^12] = 1;
        zip[^14] = 1;

        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.Grens, "meer dan 20", Samples.ReadOne(zip, new ReadingLimits { MaxZipEntries = 20 }));
        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.ZipOnleesbaar, "beschadigd", Samples.ReadOne(zip));
    }

    [Fact]
    public void Zip_in_64_bit_form_is_read_and_counted()
    {
        var zip = Zips.As64Bit(Zips.Of(Good, Good, Good));

        Assert.Equal(3, Samples.ReadStandardInput(zip).Count(offer => offer.Disposition is null));
        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.Grens, "meer dan 2", Samples.ReadOne(zip, new ReadingLimits { MaxZipEntries = 2 }));
    }

    [Fact]
    public void Directory_with_names_without_end_is_one_offer()
    {
        var zip = Zips.Of([.. Enumerable.Range(0, 5).Select(i => (new string('x', 60_000) + i, Samples.Payload))]);

        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.Grens, "inhoudsopgave", Samples.ReadOne(zip, new ReadingLimits { MaxZipEntries = 20 }));
    }

    [Fact]
    public void Zip_that_breaks_off_is_one_offer()
    {
        var zip = Zips.Of(Good, ("b", Samples.Payload));

        foreach (var length in (int[])[4, 30, zip.Length / 2, zip.Length - 1])
            Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.ZipOnleesbaar, "inhoudsopgave", Samples.ReadOne(zip[..length]));
    }

    [Fact]
    public void Directory_that_is_elsewhere_is_one_offer()
    {
        var zip = Zips.Of(Good);
        zip[^6] ^= 0x01;

        Samples.AssertRefused(Uitkomst.Quarantaine, Redenen.ZipOnleesbaar, "beschadigd", Samples.ReadOne(zip));
    }

    private static void AssertFirstRefused(byte[] zip, string reden, string inText, ReadingLimits? limits = null)
    {
        var offers = Samples.ReadStandardInput(zip, limits);

        Assert.Equal(2, offers.Count);
        Samples.AssertRefused(Uitkomst.Quarantaine, reden, inText, offers[0]);
        Assert.True(offers[0].Payload.IsEmpty);
        Samples.AssertPayload(Samples.Payload, offers[1]);
    }
}
