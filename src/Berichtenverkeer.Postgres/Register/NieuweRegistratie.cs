using Berichtenverkeer.GoedeToekenning.Register;

namespace Berichtenverkeer.Postgres.Register;

/// <summary>A registration that is to be added.</summary>
/// <param name="Verzoek">Which verzoek it is about.</param>
/// <param name="Wat">What is registered.</param>
public sealed record NieuweRegistratie(VerzoekWijzer Verzoek, Vastlegging Wat);
