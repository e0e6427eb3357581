using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Cli.Commands;

/// <summary>What a trial of rules looks at beside the messages.</summary>
internal static class ProefBronnen
{
    /// <summary>Dutch: what does not count in a trial.</summary>
    public const string Opmerking =
        "Wat andere gemeenten hebben toegewezen (1a) en budgetplafonds (5f) doen in de proef niet mee, ook niet bij de regels van nu. Geladen lijsten tellen bij beide zoals de laatste run ze zag: het verschil komt van de regels alleen.";

    /// <summary>The sources of a unit: its lists as the last run saw them.</summary>
    public static async Task<BesluitBronnen> OfAsync(Invocation invocation, ProefQueries bron, UnitKey unit, CancellationToken cancellationToken)
    {
        var lists = await bron.LijstenAsync(unit, cancellationToken);
        return BesluitBronnenBouw.Of(lists with { Plafonds = [] }, unit.Domein, invocation.NightSettings.LijstSleutel(unit.Domein), new Werkdagen(invocation.Settings.Feestdagen), heeftSamenwerkingsverband: false);
    }
}
