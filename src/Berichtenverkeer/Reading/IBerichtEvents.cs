using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>What a front end tells while it walks a plan. Every front end tells the same events for the same message.</summary>
public interface IBerichtEvents
{
    /// <summary>An element that holds elements opened.</summary>
    void Open(ElementPlan element, int line, int column);

    /// <summary>An element that holds elements closed.</summary>
    void Close(ElementPlan element);

    /// <summary>A leaf element was read whole, and its value is valid.</summary>
    void Value(ElementPlan element, in LeafValue value);
}
