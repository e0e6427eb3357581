using Berichtenverkeer.Dossiers;

namespace Berichtenverkeer.Rules;

/// <summary>
/// A rule about one StartProduct or StopProduct: sees the delivery as it stands at that line. Removals of the message come
/// first, then its other lines one by one (IV008).
/// </summary>
public interface ILeveringRule
{
    /// <summary>What there is to know about it.</summary>
    RuleInfo Info { get; }

    /// <summary>Judges one line.</summary>
    void Evaluate(LeveringRegel regel, RuleFindings findings);
}
