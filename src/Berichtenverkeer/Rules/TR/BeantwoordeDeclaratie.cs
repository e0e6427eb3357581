using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The declaratie that a declaratie-antwoord (325) answers.</summary>
internal static class BeantwoordeDeclaratie
{
    /// <summary>The declaratie of this aanbieder with both the Identificatie and the Dagtekening that the Header names; null when it was not received (TR337).</summary>
    public static DeclaratieStand? Of(Bericht antwoord, Dossier dossier) =>
        antwoord.Header.DeclaratieIdentificatie is { } identificatie
        && dossier.Prestaties.FindDeclaratie(new(antwoord.Aanbieder, identificatie)) is { } declaratie
        && declaratie.Dagtekening == antwoord.Header.DeclaratieDagtekening
            ? declaratie
            : null;
}
