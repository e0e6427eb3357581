using System.Globalization;
using Berichtenverkeer.Dossiers;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Loads what was declared, for the keys of a chunk: one statement per kind, whatever the number of keys.</summary>
internal sealed class DeclaratieLoader
{
    private readonly DossierQuery query;
    private readonly DossierVraag vraag;
    private readonly HashSet<ReferentieSleutel> asked;
    private readonly string[] nummers;
    private readonly string[] aanbieders;
    private HashSet<ReferentieSleutel> gecrediteerd = [];

    private DeclaratieLoader(DossierQuery query, DossierVraag vraag)
    {
        this.query = query;
        this.vraag = vraag;
        asked = [.. vraag.Prestaties];
        nummers = ValuesOf(vraag.Prestaties);
        aanbieders = AanbiedersOf(vraag.Prestaties);
    }

    /// <summary>For one question. Which of the numbers asked for were taken back is found first.</summary>
    public static async Task<DeclaratieLoader> NewAsync(DossierQuery query, DossierVraag vraag)
    {
        var loader = new DeclaratieLoader(query, vraag);
        if (loader.nummers.Length > 0)
        {
            loader.gecrediteerd =
            [
                .. (await query.QueryAsync<(string Aanbieder, string Nummer)>(SqlText.DossierCredits, new { Nummers = loader.nummers, Aanbieders = loader.aanbieders }))
                    .Select(row => new ReferentieSleutel(row.Aanbieder, row.Nummer)),
            ];
        }

        return loader;
    }

    /// <summary>Toewijzingen that cannot be removed (TR385).</summary>
    public async Task<IReadOnlyList<long>> GedeclareerdAsync()
    {
        if (vraag.Verwijderingen.Count == 0)
            return [];
        var pending = vraag.Gecrediteerd.ToHashSet();
        var rows = await query.QueryAsync<(string Sleutel, string Aanbieder, string Nummer)>(
            SqlText.DossierGedeclareerd, new { Sleutels = vraag.Verwijderingen.Select(nummer => new ToewijzingSleutel(nummer).Tekst).ToArray() });
        return
        [
            .. rows.Where(row => !pending.Contains(new(row.Aanbieder, row.Nummer)))
                .Select(row => ToewijzingSleutel.Parse(row.Sleutel).Nummer!.Value).Distinct().Order(),
        ];
    }

    /// <summary>Prestaties by number. Of a number that old traffic has twice the granted one comes first, and then whatever the order of arrival was.</summary>
    public async Task<IReadOnlyList<PrestatieStand>> PrestatiesAsync()
    {
        if (nummers.Length == 0)
            return [];
        var rows = (await query.QueryAsync<DossierPrestatieRow>(
            SqlText.DossierPrestaties, new { Nummers = nummers, Aanbieders = aanbieders, ZonderDebets = vraag.ZonderDebetsVanRun }))
            .Where(row => asked.Contains(row.Referentie)).ToList();
        await query.IdentifyAsync(rows.Select(row => row.ClientId));
        return
        [
            .. rows.Select(StandOf)
                .OrderByDescending(stand => stand.IsToegekend).ThenBy(stand => stand.IsGecrediteerd).ThenBy(stand => stand.Begindatum).ThenBy(stand => stand.Einddatum)
                .ThenBy(stand => stand.ToewijzingNummer).ThenBy(stand => stand.ProductCode, StringComparer.Ordinal).ThenBy(stand => stand.IsCredit)
                .ThenBy(stand => stand.GeleverdVolume).ThenBy(stand => stand.Bedrag).ThenBy(stand => stand.Bsn, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Totals of the toewijzingen asked for, and of all toewijzingen of clients with a prestatie that names none; and how many debits stand of
    /// each key asked for. The first say of which toewijzingen the second are worth asking: in a year of declaraties of none.
    /// </summary>
    public async Task<(IReadOnlyList<(ToewijzingSleutel Toewijzing, ToewijzingTelling Telling)> Tellingen, IReadOnlyList<(DebetSleutel Debet, int Aantal)> Debets)> TotalsAsync(
        IReadOnlyList<ToewijzingStand> toewijzingen)
    {
        var wanted = vraag.Tellingen.ToHashSet();
        if (vraag.BsnsZonderNummer.Count > 0)
        {
            var bsns = vraag.BsnsZonderNummer.ToHashSet(StringComparer.Ordinal);
            wanted.UnionWith(toewijzingen.Where(toewijzing => bsns.Contains(toewijzing.Bsn)).Select(toewijzing => toewijzing.Sleutel));
        }

        var debets = vraag.Debets.ToLookup(key => key.Toewijzing);
        ToewijzingSleutel[] sleutels = [.. wanted.Union(debets.Select(ofToewijzing => ofToewijzing.Key))];
        if (sleutels.Length == 0)
            return ([], []);
        var rows = (await query.QueryAsync<DossierTellingRow>(
            SqlText.DossierTellingen,
            new
            {
                Sleutels = Array.ConvertAll(sleutels, sleutel => sleutel.Tekst),
                Begindata = Array.ConvertAll(sleutels, sleutel => "{" + string.Join(',', BegindataOf(debets[sleutel])) + "}"),
                ZonderDebets = vraag.ZonderDebetsVanRun,
            })).ToList();
        return (
            [.. rows.Select(row => row.ToTelling()).Where(row => wanted.Contains(row.Toewijzing))],
            await DebetsAsync([.. rows.Where(row => row.HeeftDebet).SelectMany(row => debets[ToewijzingSleutel.Parse(row.Sleutel)])]));
    }

    private async Task<IReadOnlyList<(DebetSleutel Debet, int Aantal)>> DebetsAsync(HashSet<DebetSleutel> keys)
    {
        if (keys.Count == 0)
            return [];
        var rows = await query.QueryAsync<DossierDebetRow>(
            SqlText.DossierDebets,
            new
            {
                Sleutels = keys.Select(key => key.Toewijzing).Distinct().Select(sleutel => sleutel.Tekst).ToArray(),
                Begindata = BegindataOf(keys).ToArray(),
                ZonderDebets = vraag.ZonderDebetsVanRun,
            });
        return [.. rows.Select(row => (row.Key, row.Aantal)).Where(row => keys.Contains(row.Key))];
    }

    private static IEnumerable<string> BegindataOf(IEnumerable<DebetSleutel> keys) =>
        keys.Select(key => key.Begindatum).Distinct().Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>DeclaratieNummers in use.</summary>
    public async Task<IReadOnlyList<ReferentieSleutel>> DeclaratieNummersAsync()
    {
        if (vraag.DeclaratieNummers.Count == 0)
            return [];
        var keys = vraag.DeclaratieNummers.ToHashSet();
        var rows = await query.QueryAsync<(string Aanbieder, string Nummer)>(SqlText.DossierDeclaratieNummers, new { Nummers = ValuesOf(vraag.DeclaratieNummers) });
        return [.. rows.Select(row => new ReferentieSleutel(row.Aanbieder, row.Nummer)).Where(keys.Contains)];
    }

    /// <summary>Latest DeclaratiePeriode of each aanbieder that has one.</summary>
    public async Task<IReadOnlyList<(string Aanbieder, DateOnly Begindatum)>> LaatstePeriodenAsync() => vraag.Declaranten.Count == 0
        ? []
        : [.. await query.QueryAsync<(string Aanbieder, DateOnly Begindatum)>(SqlText.DossierLaatstePerioden, new { Aanbieders = vraag.Declaranten.ToArray() })];

    /// <summary>The declaraties that are answered, with the lines whose number is asked for.</summary>
    public async Task<IReadOnlyList<DeclaratieStand>> DeclaratiesAsync()
    {
        if (vraag.Declaraties.Count == 0)
            return [];
        var keys = vraag.Declaraties.ToHashSet();
        var heads = (await query.QueryAsync<DossierDeclaratieRow>(
            SqlText.DossierDeclaraties, new { Identificaties = ValuesOf(vraag.Declaraties), Aanbieders = AanbiedersOf(vraag.Declaraties) }))
            .Where(row => keys.Contains(row.Sleutel)).DistinctBy(row => row.Sleutel).ToList();
        if (heads.Count == 0)
            return [];
        var berichtIds = heads.Select(head => head.BerichtId).ToArray();
        var clients = (await query.QueryAsync<(long BerichtId, long ClientId)>(SqlText.DossierDeclaratieClients, new { BerichtIds = berichtIds })).ToList();
        await query.IdentifyAsync(clients.Select(row => row.ClientId));
        var lines = nummers.Length == 0
            ? []
            : await query.QueryAsync<DossierPrestatieRow>(SqlText.DossierDeclaratieRegels, new { BerichtIds = berichtIds, Nummers = nummers });
        var bsnsOf = clients.ToLookup(row => row.BerichtId, row => query.BsnOf(row.ClientId));
        var linesOf = lines.ToLookup(row => row.BerichtId, StandOf);
        return [.. heads.Select(head => head.ToStand(linesOf[head.BerichtId], bsnsOf[head.BerichtId]))];
    }

    private PrestatieStand StandOf(DossierPrestatieRow row) => row.ToStand(query.BsnOf(row.ClientId), !row.IsCredit && gecrediteerd.Contains(row.Referentie));

    private static string[] ValuesOf(IReadOnlyList<ReferentieSleutel> referenties) =>
        [.. referenties.Select(referentie => referentie.Referentie).Distinct(StringComparer.Ordinal)];

    private static string[] AanbiedersOf(IReadOnlyList<ReferentieSleutel> referenties) =>
        [.. referenties.Select(referentie => referentie.Aanbieder).Distinct(StringComparer.Ordinal)];
}
