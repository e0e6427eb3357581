using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules;

/// <summary>A rule about one prestatie of a declaratie: sees it with its toewijzing and what was declared before it.</summary>
public interface IPrestatieRule
{
    /// <summary>What there is to know about it.</summary>
    RuleInfo Info { get; }

    /// <summary>Which prestaties it judges. A credit is a copy of its debit (IV091), so most rules judge debits only.</summary>
    PrestatieKant Kant { get; }

    /// <summary>Judges a prestatie of a declaratie that <see cref="Info"/> names. Nothing is changed.</summary>
    void Evaluate(PrestatieZaak zaak, RuleFindings findings);
}
