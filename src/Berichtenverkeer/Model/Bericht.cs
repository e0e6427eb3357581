using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Model;

/// <summary>
/// One message in canonical form: iJw and iWmo, release 2.3 and 3.2 have the same shape here. What a release
/// does not know is null or empty. A message that was read is valid against its XSD.
/// </summary>
public sealed class Bericht(BerichtSoort soort) : Klasse
{
    /// <summary>Which message of which release this is.</summary>
    public BerichtSoort Soort { get; } = soort;

    /// <summary>Header of the message.</summary>
    public Header Header { get; } = new();

    /// <summary>The clients. At most one, except in a declaratie or its answer.</summary>
    public List<Client> Clienten { get; } = [];

    /// <summary>The one client of a message that is about one client; null when the message has none (an accepting retour).</summary>
    public Client? Client => Clienten.Count > 0 ? Clienten[0] : null;

    /// <summary>Declaratie of a 323, and of a 303 (where its elements stand in the Header).</summary>
    public Declaratie? Declaratie { get; set; }

    /// <summary>DeclaratieAntwoord of a 325, and of a 304 (where its elements stand in the Header).</summary>
    public DeclaratieAntwoord? DeclaratieAntwoord { get; set; }

    /// <summary>Antwoord of a 319, and its echo in a 320.</summary>
    public Antwoord? Antwoord { get; set; }

    /// <summary>CBS code of the gemeente that is party to this message, whichever side it stands on (D1).</summary>
    public string Gemeente => Header.Gemeente ?? (Soort.GemeenteIsAfzender ? Header.Afzender : Header.Ontvanger) ?? string.Empty;

    /// <summary>AGB code of the aanbieder that is party to this message, whichever side it stands on (D1).</summary>
    public string Aanbieder => Header.Aanbieder ?? (Soort.GemeenteIsAfzender ? Header.Ontvanger : Header.Afzender) ?? string.Empty;

    /// <summary>Who sent the heenbericht: the key of an Identificatie (TR056). In a 303 the aanbieder.</summary>
    public string Afzender => Header.Afzender ?? (Soort.GemeenteIsAfzender ? Gemeente : Aanbieder);

    /// <summary>Whom the heenbericht was sent to.</summary>
    public string Ontvanger => Header.Ontvanger ?? (Soort.GemeenteIsAfzender ? Aanbieder : Gemeente);

    /// <summary>BerichtIdentificatie/Identificatie; in a 303 and 304 DeclarantFactuurNummer, which has the same place in the key.</summary>
    public string Identificatie => Header.Identificatie ?? Declaratie?.DeclaratieNummer ?? DeclaratieAntwoord?.DeclaratieNummer ?? string.Empty;

    /// <summary>BerichtIdentificatie/Dagtekening; in a 303 and 304 FactuurDagtekening.</summary>
    public DateOnly Dagtekening => Header.Dagtekening ?? Declaratie?.DeclaratieDagtekening ?? DeclaratieAntwoord?.FactuurDagtekening ?? default;
}
