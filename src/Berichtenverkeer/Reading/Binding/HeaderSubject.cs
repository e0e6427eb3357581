using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Reading;

/// <summary>What the Header of a 303 or 304 speaks of: there the declaratie or its answer has no element of its own.</summary>
internal static class HeaderSubject
{
    public static bool IsAntwoord(Bericht bericht) => bericht.Soort.Kind != BerichtKind.Heen;

    public static Declaratie Declaratie(Bericht bericht) => bericht.Declaratie ??= new(bericht.Clienten);

    public static DeclaratieAntwoord Antwoord(Bericht bericht) => bericht.DeclaratieAntwoord ??= new(bericht.Clienten);
}
