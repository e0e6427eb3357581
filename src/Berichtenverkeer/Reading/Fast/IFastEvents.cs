using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>What the fast reader tells while it walks a plan: the same as <see cref="IBerichtEvents"/>, without making objects.</summary>
/// <remarks>The plans of a <see cref="SchemaSet"/> are made once, so an element is recognised by reference: look it up with <see cref="MessagePlan.Find"/>.
/// The first event opens the root, whose namespace says which message it is (<see cref="Standard.BerichtSoorten.ByNamespace"/>).
/// Implement it as a struct: then no call is virtual and nothing is boxed. Events come before it is known that the whole message is valid: whoever keeps them waits for the answer of <see cref="FastReader.Read{TEvents}"/>.</remarks>
public interface IFastEvents
{
    /// <summary>An element that holds elements opened.</summary>
    /// <param name="element">The element.</param>
    /// <param name="offset">Place of its <c>&lt;</c> in the payload.</param>
    void Open(ElementPlan element, int offset);

    /// <summary>An element that holds elements closed.</summary>
    void Close(ElementPlan element);

    /// <summary>A leaf element was read, and its value is valid.</summary>
    void Value(ElementPlan element, in FastValue value);
}
