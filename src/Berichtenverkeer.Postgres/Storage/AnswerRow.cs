using Berichtenverkeer.Answers;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A retour as it goes into the outbox.</summary>
internal sealed record AnswerRow(UnitLease Lease, JudgedBericht Judged, AnswerEnvelope Envelope, AntwoordApplicatie Applicatie)
{
    public SamengesteldAntwoord Antwoord => Judged.Antwoord!;

    public PackedPayload Packed { get; } = PackedPayload.Pack(Judged.Antwoord!.Inhoud);

    /// <summary>What goes out by itself is released at once.</summary>
    public string Toestand => Antwoord.Modus == AntwoordModus.Direct ? "vrijgegeven" : "samengesteld";
}
