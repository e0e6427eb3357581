using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Dossiers;

/// <summary>The keys that a chunk of messages asks a store for, so that it is loaded in one go.</summary>
public sealed class DossierVraag
{
    /// <summary>Clients of messages whose rules look at the dossier of a client.</summary>
    public required IReadOnlyList<string> Bsns { get; init; }

    /// <summary>ToewijzingNummers of 301s.</summary>
    public required IReadOnlyList<long> ToewijzingNummers { get; init; }

    /// <summary>ToewijzingNummers that a 301 removes (RedenWijziging 13).</summary>
    public required IReadOnlyList<long> Verwijderingen { get; init; }

    /// <summary>References in 301, 315, 317 and 319.</summary>
    public required IReadOnlyList<ReferentieSleutel> Referenties { get; init; }

    /// <summary>Identificaties of the messages.</summary>
    public required IReadOnlyList<IdentificatieKey> Identificaties { get; init; }

    /// <summary>The question for these messages.</summary>
    public static DossierVraag Of(IEnumerable<Bericht> berichten)
    {
        ArgumentNullException.ThrowIfNull(berichten);
        var bsns = new HashSet<string>(StringComparer.Ordinal);
        var nummers = new HashSet<long>();
        var verwijderingen = new HashSet<long>();
        var referenties = new HashSet<ReferentieSleutel>();
        var identificaties = new HashSet<IdentificatieKey>();
        foreach (var bericht in berichten)
        {
            if (Dossier.KeyOf(bericht) is { } key)
                identificaties.Add(key);
            if (bericht.Soort.Kind == BerichtKind.Retour)
                continue;
            foreach (var referentie in Dossier.ReferentiesOf(bericht))
                referenties.Add(referentie);
            if (bericht.Client is not { } client || bericht.Soort.Nummer is not (301 or 305 or 307 or 315 or 317))
                continue;
            bsns.Add(client.Bsn);
            foreach (var product in client.ToegewezenProducten)
            {
                if (product.ToewijzingNummer is not { } nummer)
                    continue;
                nummers.Add(nummer);
                if (product.RedenWijziging == "13")
                    verwijderingen.Add(nummer);
            }
        }

        return new()
        {
            Bsns = [.. bsns],
            ToewijzingNummers = [.. nummers],
            Verwijderingen = [.. verwijderingen],
            Referenties = [.. referenties],
            Identificaties = [.. identificaties],
        };
    }
}
