using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// Reads everything that is offered and says how each ends, in the order of the input; nothing is stored. Rules inside a
/// message are checked; those across messages need a dossier, which is not there.
/// </summary>
public sealed class OfferValidator(OfferSource source, SchemaSet schemas, NightSettings settings)
{
    /// <summary>Validates lazily, a batch at a time.</summary>
    /// <exception cref="SourceNotFoundException">A source that the user named does not exist.</exception>
    /// <exception cref="SchemaException">An XSD of the set cannot be used.</exception>
    public IEnumerable<ValidatedOffer> Validate(IReadOnlyList<SourceSpec> specs, CancellationToken cancellationToken)
    {
        var judge = new BerichtJudge(settings.Standen);
        var reader = new IntakeReader(schemas, settings.Limits, settings.Served, settings.Parallelism);
        return OfferBatches.Of(source.Read(specs, cancellationToken)).SelectMany(batch => reader.Read(batch)).Select(intake => Judge(intake, judge));
    }

    private ValidatedOffer Judge(Intake intake, BerichtJudge judge)
    {
        if (intake.Offer.Disposition is null && intake.Result?.Bericht is { } bericht)
        {
            var verdict = judge.JudgeInside(bericht);
            return new(intake.Offer, verdict.Uitkomst, bericht.Soort, null, RuleFindingText.Of(bericht, verdict, settings.Limits.MaxFindings));
        }

        var disposition = intake.Offer.Disposition ?? intake.Result?.Disposition;
        var uitkomst = intake.Offer.Disposition?.Uitkomst ?? intake.Result?.Uitkomst ?? Uitkomst.Geaccepteerd;
        return new(intake.Offer, uitkomst, intake.Result?.Soort, disposition, intake.Result?.Findings ?? []);
    }
}
