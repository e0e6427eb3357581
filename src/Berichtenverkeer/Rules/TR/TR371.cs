using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A declaratie-antwoord repeats the versions of the schemas of the declaratie.</summary>
internal sealed class TR371 : IDossierRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR371",
        Retourcode = null,
        Scope = RuleScope.Dossier,
        Berichten = [325],
        Eis = "XsdVersieDeclaratie in een declaratie-antwoord is de XsdVersie van de declaratie.",
        Bevinding = "XsdVersieDeclaratie wijkt af van de declaratie. Neem beide versies over uit de declaratie.",
    };

    /// <inheritdoc/>
    public void Evaluate(Bericht bericht, Dossier dossier, RuleFindings findings)
    {
        if (BeantwoordeDeclaratie.Of(bericht, dossier) is not { } declaratie)
            return;
        var header = bericht.Header;
        if (Differs(declaratie.BasisschemaXsdVersie, header.BasisschemaXsdVersieRetour))
            findings.Report(Info, header, "XsdVersieDeclaratie/BasisschemaXsdVersie");
        else if (Differs(declaratie.BerichtXsdVersie, header.BerichtXsdVersieRetour))
            findings.Report(Info, header, "XsdVersieDeclaratie/BerichtXsdVersie");
    }

    /// <summary>A version that was not kept proves nothing.</summary>
    private static bool Differs(string? declared, string? repeated) => declared is not null && declared != repeated;
}
