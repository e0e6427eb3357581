using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Dossiers;

/// <summary>The questions that a chunk of declaraties asks a store: one before its heads and credits are judged, one before its debits.</summary>
public static class DeclaratieVragen
{
    /// <summary>What heads and credits need.</summary>
    /// <param name="berichten">The declaraties.</param>
    /// <param name="allClients">Whether the toewijzingen of every client are asked, and not only of those with a credit.</param>
    public static DossierVraag VoorOpening(IReadOnlyCollection<Bericht> berichten, bool allClients)
    {
        ArgumentNullException.ThrowIfNull(berichten);
        var keys = new Keys();
        foreach (var bericht in berichten)
        {
            keys.AddHead(bericht);
            foreach (var client in bericht.Clienten)
            {
                if (!allClients && !client.Prestaties.Exists(prestatie => prestatie.IngediendBedrag.IsCredit))
                    continue;
                keys.AddClient(bericht.Aanbieder, client);
                foreach (var prestatie in client.Prestaties)
                {
                    keys.AddToewijzing(client, prestatie);
                    if (prestatie.IngediendBedrag.IsCredit)
                        keys.AddNumbers(bericht.Aanbieder, prestatie);
                }
            }
        }

        return keys.ToVraag(withoutOwnDebits: true, withDeliveries: false);
    }

    /// <summary>What debits need.</summary>
    /// <param name="berichten">The declaraties.</param>
    /// <param name="metLeveringen">Whether a local rule looks at starts and stops.</param>
    public static DossierVraag VoorDebets(IReadOnlyCollection<Bericht> berichten, bool metLeveringen = false)
    {
        ArgumentNullException.ThrowIfNull(berichten);
        var keys = new Keys();
        foreach (var bericht in berichten)
        {
            foreach (var client in bericht.Clienten)
            {
                keys.AddClient(bericht.Aanbieder, client);
                foreach (var prestatie in client.Prestaties)
                {
                    if (prestatie.IngediendBedrag.IsCredit)
                        continue;
                    keys.AddToewijzing(client, prestatie);
                    keys.AddNumbers(bericht.Aanbieder, prestatie);
                    keys.AddTotals(prestatie);
                }
            }
        }

        return keys.ToVraag(withoutOwnDebits: false, withDeliveries: metLeveringen);
    }

    private sealed class Keys
    {
        private readonly HashSet<IdentificatieKey> identificaties = [];
        private readonly HashSet<ReferentieSleutel> declaratieNummers = [];
        private readonly HashSet<string> declaranten = new(StringComparer.Ordinal);
        private readonly HashSet<long> toewijzingNummers = [];
        private readonly HashSet<ReferentieSleutel> prestaties = [];
        private readonly HashSet<ToewijzingSleutel> tellingen = [];
        private readonly HashSet<DebetSleutel> debets = [];
        private readonly HashSet<(string Bsn, string Aanbieder)> declarerend = [];
        private readonly HashSet<string> bsnsZonderNummer = new(StringComparer.Ordinal);

        public void AddHead(Bericht bericht)
        {
            if (Dossier.KeyOf(bericht) is { } key)
                identificaties.Add(key);
            declaranten.Add(bericht.Aanbieder);
            if (bericht.Declaratie is { } declaratie)
                declaratieNummers.Add(new(bericht.Aanbieder, declaratie.DeclaratieNummer));
        }

        public void AddClient(string aanbieder, Client client) => declarerend.Add((client.Bsn, aanbieder));

        public void AddToewijzing(Client client, Prestatie prestatie)
        {
            if (prestatie.ToewijzingNummer is { } nummer)
                toewijzingNummers.Add(nummer);
            else
                bsnsZonderNummer.Add(client.Bsn);
        }

        public void AddNumbers(string aanbieder, Prestatie prestatie)
        {
            prestaties.Add(new(aanbieder, prestatie.ReferentieNummer));
            if (prestatie.VorigReferentieNummer is { } vorig)
                prestaties.Add(new(aanbieder, vorig));
        }

        public void AddTotals(Prestatie prestatie)
        {
            if (prestatie.ToewijzingNummer is not { } nummer)
                return;

            var sleutel = new ToewijzingSleutel(nummer);
            tellingen.Add(sleutel);
            debets.Add(new(sleutel, prestatie.ProductCategorie, prestatie.ProductCode, prestatie.Begindatum, prestatie.Einddatum));
        }

        public DossierVraag ToVraag(bool withoutOwnDebits, bool withDeliveries) => new()
        {
            Bsns = [],
            Declarerend = [.. declarerend],
            LeveringBsns = withDeliveries ? [.. declarerend.Select(key => key.Bsn).Distinct()] : [],
            ToewijzingNummers = [.. toewijzingNummers],
            Verwijderingen = [],
            Referenties = [],
            Identificaties = [.. identificaties],
            Prestaties = [.. prestaties],
            Tellingen = [.. tellingen],
            BsnsZonderNummer = [.. bsnsZonderNummer],
            Debets = [.. debets],
            DeclaratieNummers = [.. declaratieNummers],
            Declaranten = [.. declaranten],
            ZonderDebetsVanRun = withoutOwnDebits,
        };
    }
}
