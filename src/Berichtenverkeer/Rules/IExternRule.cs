using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>A rule that needs a source outside the messages. Where that source does not cover the case it says so.</summary>
public interface IExternRule
{
    /// <summary>What there is to know about it.</summary>
    RuleInfo Info { get; }

    /// <summary>Judges a message of a kind that <see cref="Info"/> names.</summary>
    void Evaluate(Bericht bericht, ExternBronnen bronnen, RuleFindings findings);
}
