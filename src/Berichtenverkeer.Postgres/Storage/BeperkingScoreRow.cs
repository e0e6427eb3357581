using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A score and the Beperking it belongs to.</summary>
internal readonly record struct BeperkingScoreRow(BeperkingScore Score, int BeperkingVolgnr);
