using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Uitkomsten;

/// <summary>A verzoek as far as its course is concerned: one AangevraagdProduct of a 315, or a whole 317.</summary>
/// <param name="Dagtekening">Dagtekening of the verzoek.</param>
public sealed record VerloopVraag(DateOnly Dagtekening)
{
    /// <summary>What is asked for.</summary>
    public IReadOnlyList<GevraagdDeel> Delen { get; init; } = [];

    /// <summary>ToewijzingNummers that stay as they are (317).</summary>
    public IReadOnlyList<long> Ongewijzigd { get; init; } = [];

    /// <summary>Toewijzingen of this 317 as they were before it, by number.</summary>
    public IReadOnlyDictionary<long, ToegewezenProduct> Bekend { get; init; } = new Dictionary<long, ToegewezenProduct>();
}
