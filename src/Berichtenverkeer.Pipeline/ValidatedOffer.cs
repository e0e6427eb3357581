using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Pipeline;

/// <summary>One offer with the verdict of reading it: what <c>valideer</c> shows.</summary>
/// <param name="Offer">What was offered.</param>
/// <param name="Uitkomst">How it ends.</param>
/// <param name="Soort">Which message it is; null when that could not be seen.</param>
/// <param name="Disposition">Why it was not judged; null when it was.</param>
/// <param name="Findings">What is wrong with it.</param>
public sealed record ValidatedOffer(Offer Offer, Uitkomst Uitkomst, BerichtSoort? Soort, Disposition? Disposition, IReadOnlyList<Finding> Findings);
