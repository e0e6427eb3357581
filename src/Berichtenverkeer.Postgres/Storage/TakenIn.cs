using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>One offer on its way into the store.</summary>
internal sealed class TakenIn(Intake intake, Run run, long aanbiedingId)
{
    public Intake Intake { get; } = intake;

    public Run Run { get; } = run;

    public long AanbiedingId { get; } = aanbiedingId;

    /// <summary>The payload as stored; null when none is kept.</summary>
    public PackedPayload? Packed => Intake.Packed;

    /// <summary>Number of the message, once known; null when no payload is kept.</summary>
    public long? BerichtId { get; set; }

    /// <summary>Number of the envelope, once known; null without one.</summary>
    public long? EnvelopId { get; set; }

    /// <summary>An outcome of this offer itself; null when it follows its message.</summary>
    public Disposition? Own { get; set; }

    public Envelope Envelope => Intake.Offer.Envelope!;

    public BerichtSoort? Soort => Intake.Result?.Soort;

    /// <summary>What could be read of the message, valid or not.</summary>
    public Seen? Seen { get; } = Seen.Of(intake.Result?.Bericht ?? intake.Result?.Partial);

    /// <summary>Why it was not judged; the source goes before the reader.</summary>
    public Disposition? Disposition => Intake.Offer.Disposition ?? Intake.Result?.Disposition;

    /// <summary>How it ended; null when it is valid and waits for the second pass.</summary>
    public Uitkomst? Uitkomst => IsWork ? null : Disposition?.Uitkomst ?? Intake.Result?.Uitkomst ?? Model.Uitkomst.Geaccepteerd;

    /// <summary>True when it is valid and waits for the second pass.</summary>
    public bool IsWork => Disposition is null && Intake.Result is { IsValid: true };

    /// <summary>What a caller gives the offer as reason, when no payload is kept.</summary>
    public Disposition OwnDisposition => Disposition ?? new(Model.Uitkomst.Geaccepteerd, Foutbericht, "Foutbericht (Fo01) vastgelegd.");

    private const string Foutbericht = "foutbericht";
}
