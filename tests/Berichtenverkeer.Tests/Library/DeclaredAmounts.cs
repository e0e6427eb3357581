using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Tests.Library;

#pragma warning disable MA0048 // Both halves of the example stand in the README as one block.
/// <summary>How the READMEs use <see cref="Declared"/>.</summary>
internal static class DeclaredAmounts
{
    public static void Run(FastReader reader, MessagePlan plan, ReadOnlySpan<byte> payload, TextWriter output)
    {
        var declared = new Declared(plan);              // plan: SchemaSet.Embedded.PlanOf(BerichtSoorten.Find("JW323", "3.2")!)
        if (reader.Read(payload, ref declared))         // reader: new FastReader(SchemaSet.Embedded), one per thread
            output.WriteLine(declared.Eurocent);        // valid; on false a BerichtReader decides and explains
    }
}

internal struct Declared(MessagePlan plan) : IFastEvents
{
    private readonly ElementPlan bedrag = plan.Find("/Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie/IngediendBedrag/Bedrag")!;
    private readonly ElementPlan kant = plan.Find("/Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie/IngediendBedrag/DebetCredit")!;
    private long last;

    public long Eurocent { get; private set; }

    public readonly void Open(ElementPlan element, int offset) { }

    public readonly void Close(ElementPlan element) { }

    public void Value(ElementPlan element, in FastValue value)
    {
        if (element == bedrag)
            last = value.Bits;
        else if (element == kant)
            Eurocent += value.Code == "C" ? -last : last;
    }
}
