using Berichtenverkeer.Generator;
using Berichtenverkeer.Pipeline.Tests.Sources;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Pipeline.Tests;

/// <summary>What was kept of a message in quarantaine, read again.</summary>
public sealed class PayloadReaderTests
{
    private static readonly byte[] Declaratie = LargeDeclaratie.Create(1024 * 1024);

    private static PayloadReader ReaderOf(ReadingLimits? limits = null) => new(SchemaSet.Embedded, new NightSettings { Limits = limits ?? ReadingLimits.Default });

    [Fact]
    public void Of_a_declaratie_only_the_head_is_kept()
    {
        var result = ReaderOf().Read(Declaratie)!;

        Assert.Equal((true, false, "L0000001"), (result.IsValid, result.IsWhole, result.Bericht!.Identificatie));
    }

    [Fact]
    public void A_message_by_itself_is_read_without_a_copy_of_it()
    {
        var reader = ReaderOf();
        reader.Read(Declaratie);
        var before = GC.GetAllocatedBytesForCurrentThread();

        reader.Read(Declaratie);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Declaratie.Length / 4);
    }

    [Fact]
    public void An_envelope_is_no_message_by_itself() => Assert.Null(ReaderOf().Read(Samples.Enveloped(Declaratie)));

    [Fact]
    public void A_zip_is_no_message_by_itself() => Assert.Null(ReaderOf().Read(Zips.Of(("bericht.xml", Declaratie))));

    [Fact]
    public void What_is_over_the_limit_of_size_has_to_be_offered_again() =>
        Assert.Null(ReaderOf(ReadingLimits.Default with { MaxBytes = Declaratie.Length - 1 }).Read(Declaratie));
}
