using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>For who only wants to know whether a message is valid.</summary>
internal readonly struct NoEvents : IFastEvents
{
    public void Open(ElementPlan element, int offset)
    {
    }

    public void Close(ElementPlan element)
    {
    }

    public void Value(ElementPlan element, in FastValue value)
    {
    }
}
