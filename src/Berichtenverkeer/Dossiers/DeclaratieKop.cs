using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Dossiers;

/// <summary>What the head of a declaratie that counts as sent leaves in the dossier. It holds no part of the message.</summary>
/// <param name="Identificatie">Key of its Identificatie: used from then on (TR056).</param>
/// <param name="DeclaratieNummer">Its DeclaratieNummer, by aanbieder: used from then on (TR333).</param>
/// <param name="PeriodeBegindatum">First day of its DeclaratiePeriode (TR318).</param>
public sealed record DeclaratieKop(IdentificatieKey Identificatie, ReferentieSleutel DeclaratieNummer, DateOnly PeriodeBegindatum)
{
    /// <summary>The head of a 323 or 303.</summary>
    public static DeclaratieKop Of(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        if (Dossier.KeyOf(bericht) is not { } key || bericht.Declaratie is not { } declaratie)
            throw new ArgumentException("Not a declaratie.", nameof(bericht));
        return new(key, new(bericht.Aanbieder, declaratie.DeclaratieNummer), declaratie.PeriodeBegindatum);
    }
}
