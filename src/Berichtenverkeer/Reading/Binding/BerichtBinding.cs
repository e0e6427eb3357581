using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>The class of the whole message. It is opened by the builder, never by an element.</summary>
internal sealed class BerichtBinding : RecordBindingOf<Bericht>
{
    public override Klasse Open(Klasse parent) => throw new InvalidOperationException("Bericht has no parent.");

    public override IEnumerable<Klasse> Instances(Klasse parent) => [parent];
}
