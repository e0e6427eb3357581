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
                keys.Bsns.Add(client.Bsn);
                foreach (var prestatie in client.Prestaties)
                {
                    keys.AddToewijzing(prestatie);
                    if (prestatie.IngediendBedrag.IsCredit)
                        keys.AddNumbers(bericht.Aanbieder, prestatie);
                }
            }
        }

        return keys.ToVraag(withoutOwnDebits: true);
    }

    /// <summary>What debits need.</summary>
    public static DossierVraag VoorDebets(IReadOnlyCollection<Bericht> berichten)
    {
        ArgumentNullException.ThrowIfNull(berichten);
        var keys = new Keys();
        foreach (var bericht in berichten)
        {
            foreach (var client in bericht.Clienten)
            {
                keys.Bsns.Add(client.Bsn);
                foreach (var prestatie in client.Prestaties)
                {
                    if (prestatie.IngediendBedrag.IsCredit)
                        continue;
                    keys.AddToewijzing(prestatie);
                    keys.AddNumbers(bericht.Aanbieder, prestatie);
                    keys.AddTotals(client, prestatie);
                }
            }
        }

        return keys.ToVraag(withoutOwnDebits: false);
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
        private readonly HashSet<string> bsnsZonderNummer = new(StringComparer.Ordinal);

        public HashSet<string> Bsns { get; } = new(StringComparer.Ordinal);

        public void AddHead(Bericht bericht)
        {
            if (Dossier.KeyOf(bericht) is { } key)
                identificaties.Add(key);
            declaranten.Add(bericht.Aanbieder);
            if (bericht.Declaratie is { } declaratie)
                declaratieNummers.Add(new(bericht.Aanbieder, declaratie.DeclaratieNummer));
        }

        public void AddToewijzing(Prestatie prestatie)
        {
            if (prestatie.ToewijzingNummer is { } nummer)
                toewijzingNummers.Add(nummer);
        }

        public void AddNumbers(string aanbieder, Prestatie prestatie)
        {
            prestaties.Add(new(aanbieder, prestatie.ReferentieNummer));
            if (prestatie.VorigReferentieNummer is { } vorig)
                prestaties.Add(new(aanbieder, vorig));
        }

        public void AddTotals(Client client, Prestatie prestatie)
        {
            if (prestatie.ToewijzingNummer is not { } nummer)
            {
                bsnsZonderNummer.Add(client.Bsn);
                return;
            }

            var sleutel = new ToewijzingSleutel(nummer);
            tellingen.Add(sleutel);
            debets.Add(new(sleutel, prestatie.ProductCategorie, prestatie.ProductCode, prestatie.Begindatum, prestatie.Einddatum));
        }

        public DossierVraag ToVraag(bool withoutOwnDebits) => new()
        {
            Bsns = [.. Bsns],
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
