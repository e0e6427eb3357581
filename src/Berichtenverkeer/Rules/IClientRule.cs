using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>A rule about one client of a declaratie. A breach leaves all prestaties of that client without judgement (IV087).</summary>
public interface IClientRule
{
    /// <summary>What there is to know about it.</summary>
    RuleInfo Info { get; }

    /// <summary>Judges a client of a declaratie that <see cref="Info"/> names. The dossier is not changed.</summary>
    void Evaluate(Bericht bericht, Client client, Dossier dossier, RuleFindings findings);
}
