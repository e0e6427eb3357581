using Berichtenverkeer.Rules.Lists;

namespace Berichtenverkeer.Rules;

/// <summary>The sources outside the messages, as they stood when the run opened.</summary>
/// <param name="OpDatum">The business date of the run that first took the message in: the receiver's system date.</param>
/// <param name="Gemeenten">Which gemeente codes exist.</param>
/// <param name="Productcodes">Which product codes belong to which category.</param>
public sealed record ExternBronnen(DateOnly OpDatum, IGemeentenLijst Gemeenten, IProductcodeLijst Productcodes)
{
    /// <summary>Which tariffs are agreed.</summary>
    public ITarievenLijst Tarieven { get; init; } = TarievenLijst.Leeg;
}
