using Berichtenverkeer.Generator;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Tests.Generator;

public class MeasurementMessagesTests
{
    [Theory]
    [InlineData(1_000_000)]
    [InlineData(26_000_000)]
    public void A_large_declaratie_is_valid_and_just_under_its_size(int size)
    {
        var bytes = LargeDeclaratie.Create(size);

        Assert.InRange(bytes.Length, size * 99 / 100, size);
        Assert.True(new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).Read(bytes).IsValid);
    }

    [Fact]
    public void Small_messages_are_valid_of_mixed_kinds_and_3_to_8_KB()
    {
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var items = SmallMessages.Create(600, 1).ToList();

        Assert.Equal(600, items.Select(i => i.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(12, items.Select(i => i.Bericht!.Bericht).Distinct(StringComparer.Ordinal).Count());
        Assert.All(items, i =>
        {
            Assert.True(reader.Read(i.Bytes).IsValid, i.Name);
            Assert.InRange(i.Bytes.Length, 3_000, 8_192);
        });
    }
}
