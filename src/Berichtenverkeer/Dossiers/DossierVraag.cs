using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Dossiers;

/// <summary>The keys that a chunk of messages asks a store for, so that it is loaded in one go.</summary>
public sealed record DossierVraag
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

    /// <summary>ReferentieNummers of prestaties: their own, and the ones that credits refer to.</summary>
    public IReadOnlyList<ReferentieSleutel> Prestaties { get; init; } = [];

    /// <summary>Toewijzingen whose totals are asked. Of prestaties without ToewijzingNummer see <see cref="BsnsZonderNummer"/>.</summary>
    public IReadOnlyList<ToewijzingSleutel> Tellingen { get; init; } = [];

    /// <summary>
    /// Clients of declaraties, each with the aanbieder that declares. Of them it is asked whether they are known there (TR304); the
    /// toewijzingen that answer it are mostly those asked for by number.
    /// </summary>
    public IReadOnlyList<(string Bsn, string Aanbieder)> Declarerend { get; init; } = [];

    /// <summary>Clients of declaraties whose starts and stops are asked as well: only a local rule looks at them.</summary>
    public IReadOnlyList<string> LeveringBsns { get; init; } = [];

    /// <summary>Clients of prestaties without ToewijzingNummer (303): all their toewijzingen are asked, and the totals of those.</summary>
    public IReadOnlyList<string> BsnsZonderNummer { get; init; } = [];

    /// <summary>What debits declare (TR389).</summary>
    public IReadOnlyList<DebetSleutel> Debets { get; init; } = [];

    /// <summary>DeclaratieNummers, by aanbieder (TR333).</summary>
    public IReadOnlyList<ReferentieSleutel> DeclaratieNummers { get; init; } = [];

    /// <summary>Aanbieders whose latest DeclaratiePeriode is asked (TR318).</summary>
    public IReadOnlyList<string> Declaranten { get; init; } = [];

    /// <summary>Declaraties that a 325 answers, by aanbieder and Identificatie. Of their lines those with a number in <see cref="Prestaties"/> are asked.</summary>
    public IReadOnlyList<ReferentieSleutel> Declaraties { get; init; } = [];

    /// <summary>True when debits that this run itself stored are left out: credits come before all of them, also when a run is taken up again (OP366).</summary>
    public bool ZonderDebetsVanRun { get; init; }

    /// <summary>Clients of verzoeken (315, 317), about which is decided: they are among <see cref="Bsns"/>, and more is asked of them.</summary>
    public IReadOnlyList<string> VerzoekBsns { get; init; } = [];

    /// <summary>Aanbieders of verzoeken of which all toewijzingen are asked, because a budget ceiling is watched (grond 5f).</summary>
    public IReadOnlyList<string> PlafondAanbieders { get; init; } = [];

    /// <summary>Debits that a credit takes back which was granted in this run and is not stored yet (TR385).</summary>
    public IReadOnlyList<ReferentieSleutel> Gecrediteerd { get; init; } = [];

    /// <summary>The question for these messages; for declaraties see <see cref="DeclaratieVragen"/>.</summary>
    /// <param name="berichten">The messages.</param>
    /// <param name="gecrediteerd">See <see cref="Gecrediteerd"/>.</param>
    /// <param name="metPlafonds">Whether budget ceilings are watched: see <see cref="PlafondAanbieders"/>.</param>
    public static DossierVraag Of(IEnumerable<Bericht> berichten, IReadOnlyList<ReferentieSleutel>? gecrediteerd = null, bool metPlafonds = false)
    {
        ArgumentNullException.ThrowIfNull(berichten);
        var bsns = new HashSet<string>(StringComparer.Ordinal);
        var verzoekBsns = new HashSet<string>(StringComparer.Ordinal);
        var plafondAanbieders = new HashSet<string>(StringComparer.Ordinal);
        var nummers = new HashSet<long>();
        var verwijderingen = new HashSet<long>();
        var referenties = new HashSet<ReferentieSleutel>();
        var identificaties = new HashSet<IdentificatieKey>();
        var declaraties = new HashSet<ReferentieSleutel>();
        var prestaties = new HashSet<ReferentieSleutel>();
        foreach (var bericht in berichten)
        {
            if (Dossier.KeyOf(bericht) is { } key)
                identificaties.Add(key);
            if (bericht.Soort.Kind == BerichtKind.Retour)
                continue;
            if (bericht.Soort.Nummer == 325)
                AddAntwoord(bericht, declaraties, prestaties);
            foreach (var referentie in Dossier.ReferentiesOf(bericht))
                referenties.Add(referentie);
            if (bericht.Client is not { } client || bericht.Soort.Nummer is not (301 or 305 or 307 or 315 or 317))
                continue;
            bsns.Add(client.Bsn);
            if (bericht.Soort.Nummer is 315 or 317)
            {
                verzoekBsns.Add(client.Bsn);
                if (metPlafonds)
                    plafondAanbieders.Add(bericht.Aanbieder);
            }

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
            VerzoekBsns = [.. verzoekBsns],
            PlafondAanbieders = [.. plafondAanbieders],
            ToewijzingNummers = [.. nummers],
            Verwijderingen = [.. verwijderingen],
            Referenties = [.. referenties],
            Identificaties = [.. identificaties],
            Declaraties = [.. declaraties],
            Prestaties = [.. prestaties],
            Gecrediteerd = gecrediteerd ?? [],
        };
    }

    private static void AddAntwoord(Bericht bericht, HashSet<ReferentieSleutel> declaraties, HashSet<ReferentieSleutel> prestaties)
    {
        if (bericht.Header.DeclaratieIdentificatie is { } identificatie)
            declaraties.Add(new(bericht.Aanbieder, identificatie));
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
                prestaties.Add(new(bericht.Aanbieder, prestatie.ReferentieNummer));
        }
    }
}
