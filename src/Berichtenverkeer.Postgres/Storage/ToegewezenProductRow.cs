using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A ToegewezenProduct with the Beschikking around it (2.3) and the toewijzing that it is a version of; null in a retour and in a refused message.</summary>
internal readonly record struct ToegewezenProductRow(ToegewezenProduct Product, long? BeschikkingNummer, long? ToewijzingId);
