using System.Text;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Tests.Library;

/// <summary>The path without allocations has none, whatever message it is.</summary>
[Collection(Alone.Name)]
public sealed class AllocationTests
{
    public static TheoryData<string> Files => [.. MessageSchema.All.Select(schema => schema.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_message_is_read_without_a_single_allocation_in_steady_state(string file)
    {
        var xml = Encoding.UTF8.GetBytes(DocumentGenerator.Of(MessageSchema.Of(file)).First(document => document.Detail == "minimal").Xml);
        var reader = new FastReader(SchemaSet.Embedded);
        var count = new Count();
        var valid = true;

        var bytes = await SteadyState.BytesOf(() => valid &= reader.Read(xml, ref count));

        Assert.Equal(0, bytes);
        Assert.True(valid);
        Assert.True(count.Values > 0);
    }

    private struct Count : IFastEvents
    {
        public int Values { get; private set; }

        public readonly void Open(ElementPlan element, int offset) { }

        public readonly void Close(ElementPlan element) { }

        public void Value(ElementPlan element, in FastValue value) => Values++;
    }
}
