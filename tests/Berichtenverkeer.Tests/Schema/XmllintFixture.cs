using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Tests.Schema;

/// <summary>One folder with the XSDs for all calls of xmllint.</summary>
public sealed class XmllintFixture : IDisposable
{
    public Xmllint Xmllint { get; } = new();

    public void Dispose() => Xmllint.Dispose();
}
