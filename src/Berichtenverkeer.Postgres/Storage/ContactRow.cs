using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Contact details, and whose they are: of a relation, or of the client when null.</summary>
internal readonly record struct ContactRow(Contact Contact, int? RelatieVolgnr);
