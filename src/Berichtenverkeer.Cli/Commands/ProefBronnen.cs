using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Cli.Commands;

/// <summary>What a trial of rules looks at beside the messages.</summary>
internal static class ProefBronnen
{
    /// <summary>Dutch: what does not count in a trial.</summary>
    public const string Opmerking =
        "Wat andere gemeenten hebben toegewezen (1a), budgetplafonds (5f) en geladen lijsten doen in de proef niet mee, ook niet bij de regels van nu: het verschil komt van de regels alleen.";

    /// <summary>The sources of a unit, as they are now.</summary>
    public static Task<BesluitBronnen> Of(Invocation invocation, UnitKey unit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _ = unit;
        return Task.FromResult(new BesluitBronnen { Werkdagen = new Werkdagen(invocation.Settings.Feestdagen) });
    }
}
