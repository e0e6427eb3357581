using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>One version of the details of a client.</summary>
/// <param name="Unit">Gemeente and domein: the same person in another one is another client.</param>
/// <param name="ClientId">Our number of the client.</param>
/// <param name="Versie">From 1.</param>
/// <param name="Bsn">The only place where it is written.</param>
/// <param name="Details">The details.</param>
/// <param name="Dagtekening">Dagtekening of the message that gave them.</param>
/// <param name="BerichtId">That message.</param>
/// <param name="RunId">The run that made them known.</param>
/// <param name="WithdrawnBy">The run that withdrew them: they come from a refused message, and the client has but a number. Else null.</param>
internal sealed record ClientVersion(
    UnitKey Unit, long ClientId, int Versie, string Bsn, ClientDetails Details, DateOnly Dagtekening, long BerichtId, long RunId, long? WithdrawnBy);
