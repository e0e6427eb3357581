using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The order record of a valid message.</summary>
internal readonly record struct WerkRow(long RunId, long BerichtId, Bericht Bericht)
{
    /// <summary>Dagtekening that orders the message: of a retour its own.</summary>
    public DateOnly Dagtekening => Bericht.Header.DagtekeningRetour ?? Bericht.Header.RetourDagtekening ?? Bericht.Dagtekening;

    /// <summary>ReferentieAanbieder values of a 301, 319, 315 or 317: they decide the order on one day. Of a 325 the Identificatie of the 323 that it answers.</summary>
    public string[] Referenties
    {
        get
        {
            if (Bericht.Header.DeclaratieIdentificatie is { } declaratie)
                return [declaratie];
            if (BerichtContext.IsRetour(Bericht.Soort))
                return [];
            var found = Bericht.Clienten.SelectMany(client => client.ToegewezenProducten.Select(product => product.ReferentieAanbieder)
                .Concat(client.AangevraagdeProducten.Select(product => product.ReferentieAanbieder))
                .Append(client.Verzoek?.ReferentieAanbieder))
                .Append(Bericht.Antwoord?.ReferentieAanbieder);
            return [.. found.OfType<string>().Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>True for a 301 that does nothing but remove (D3).</summary>
    public bool OnlyRemovals =>
        Bericht.Soort.Nummer == 301
        && Bericht.Clienten.SelectMany(client => client.ToegewezenProducten).All(ToewijzingStand.IsRemoval);
}
