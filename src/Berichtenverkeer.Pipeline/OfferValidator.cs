using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;

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
        return OfferBatches.Of(source.Read(specs, cancellationToken)).SelectMany(batch => reader.Read(batch, (offer, result) => Judge(offer, result, judge)));
    }

    private ValidatedOffer Judge(Offer offer, ReadResult? result, BerichtJudge judge)
    {
        if (offer.Disposition is null && result?.Bericht is { } bericht)
        {
            var verdict = judge.JudgeInside(bericht);
            return new(offer, verdict.Uitkomst, bericht.Soort, null, RuleFindingText.Of(bericht, verdict, settings.Limits.MaxFindings));
        }

        var disposition = offer.Disposition ?? result?.Disposition;
        var uitkomst = offer.Disposition?.Uitkomst ?? result?.Uitkomst ?? Uitkomst.Geaccepteerd;
        return new(offer, uitkomst, result?.Soort, disposition, result?.Findings ?? []);
    }
}
