using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>A rule across messages: sees the message and the dossier as it stood just before it.</summary>
public interface IDossierRule
{
    /// <summary>What there is to know about it.</summary>
    RuleInfo Info { get; }

    /// <summary>Judges a message of a kind that <see cref="Info"/> names. The dossier is not changed.</summary>
    void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings);
}
