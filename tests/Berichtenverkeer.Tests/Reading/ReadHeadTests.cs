using System.Text;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Tests.Reading;

/// <summary>Of a declaratie that does not stay in memory only the head is kept when it comes in; the verdict is that on the whole of it.</summary>
public sealed class ReadHeadTests
{
    private readonly BerichtReader reader = new(SchemaSet.Embedded, ReadingLimits.Default);

    [Fact]
    public void The_head_of_a_declaratie_is_all_but_its_clients_and_other_messages_are_whole()
    {
        var heads = 0;
        foreach (var item in Region.Generate(new RegionOptions { Clienten = 40, Seed = 12, Tot = new(2024, 12, 31), EigenRetouren = true }))
        {
            var whole = reader.Read(item.Bytes);
            var read = reader.ReadHead(item.Bytes);

            Assert.Equal((whole.Uitkomst, whole.Soort), (read.Uitkomst, read.Soort));
            Assert.Equal(whole.Findings, read.Findings);
            if (read.Bericht is not { } head)
                continue;
            if (!read.IsWhole)
            {
                heads++;
                Assert.True(head.Soort.Nummer is 303 or 323, head.Soort.Code);
                Assert.NotEmpty(whole.Bericht!.Clienten);
                whole.Bericht.Clienten.Clear();
            }

            Assert.Equal(BerichtWriter.Write(whole.Bericht!, SchemaSet.Embedded), BerichtWriter.Write(head, SchemaSet.Embedded));
        }

        Assert.True(heads > 20, $"Only {heads} declaraties were read.");
    }

    [Fact]
    public void A_line_that_breaks_the_schema_refuses_the_declaratie_with_the_same_findings()
    {
        var xml = Encoding.UTF8.GetString(LargeDeclaratie.Create(20_000));
        var last = xml.LastIndexOf("Begindatum>2", StringComparison.Ordinal);
        var broken = Encoding.UTF8.GetBytes(xml[..last] + "Begindatum>x" + xml[(last + 12)..]);

        var read = reader.ReadHead(broken);

        Assert.False(read.IsValid);
        Assert.Equal(reader.Read(broken).Findings, read.Findings);
    }
}
