using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Tests.Reading.Fast;

/// <summary>How much of generated traffic the fast reader takes: each sender writes in a way of its own, and each kind is sent.</summary>
public sealed class GeneratedTrafficTests
{
    [Fact]
    public void At_least_99_percent_of_a_generated_region_is_taken_without_hand_over()
    {
        var schemas = Schemas();
        var reader = new BerichtReader(schemas, ReadingLimits.Default);
        var options = new RegionOptions { Clienten = 200, Seed = 11, Tot = new(2024, 12, 31), EigenRetouren = true };
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Region.Generate(options))
        {
            Assert.NotEqual(Uitkomst.Afgekeurd, reader.Read(item.Bytes).Uitkomst);
            kinds.Add($"{item.Bericht!.Bericht} {item.Bericht.Release}");
        }

        Assert.True(kinds.Count >= 40, $"Only {kinds.Count} kinds of message were sent.");
        Assert.True(schemas.Share.Taken > 2_000, $"Only {schemas.Share.Taken} messages were taken.");
        Assert.True(schemas.Share.Share >= 0.99, $"{schemas.Share.HandedOver} of {schemas.Share.Taken + schemas.Share.HandedOver} were handed over, {schemas.Share.HandedOverValid} of them valid.");
    }

    [Fact]
    public void What_is_handed_over_is_counted_with_its_reason()
    {
        var schemas = Schemas();
        var reader = new BerichtReader(schemas, ReadingLimits.Default);
        var good = SmallMessages.Create(1, seed: 1).Single().Bytes;
        var text = System.Text.Encoding.UTF8.GetString(good);

        reader.Read(good);
        reader.Read(System.Text.Encoding.UTF8.GetBytes(text.Replace("BerichtCode>", "Berichtcode>", StringComparison.Ordinal)));
        reader.Read(System.Text.Encoding.UTF8.GetBytes(text.Replace("Dagtekening>2", "Dagtekening>x", StringComparison.Ordinal)));
        reader.Read("<iets/>"u8.ToArray());

        Assert.Equal((1L, good.Length), (schemas.Share.Taken, (int)schemas.Share.TakenBytes));
        Assert.Equal((3L, 0L), (schemas.Share.HandedOver, schemas.Share.HandedOverValid));
        Assert.Equal(
            [Berichtenverkeer.Reading.Fast.HandOverReason.Start, Berichtenverkeer.Reading.Fast.HandOverReason.Markup, Berichtenverkeer.Reading.Fast.HandOverReason.Value],
            schemas.Share.PerReason.Keys);
    }

    /// <summary>The embedded XSDs in a set of their own: that of the process counts for all tests together.</summary>
    private static SchemaSet Schemas() => new(path =>
        MessageSchema.AllFiles.Contains(path) ? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(MessageSchema.TextOf(path))) : null);
}
