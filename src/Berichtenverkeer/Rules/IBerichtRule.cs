using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>A rule inside one message.</summary>
public interface IBerichtRule
{
    /// <summary>What there is to know about it.</summary>
    RuleInfo Info { get; }

    /// <summary>Judges a message of a kind that <see cref="Info"/> names, valid against its XSD.</summary>
    void Evaluate(Bericht bericht, RuleFindings findings);
}
