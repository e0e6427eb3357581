using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Dossiers;

/// <summary>
/// What was declared in one gemeente and domein, as far as a chunk asks for it: totals per toewijzing, debits that stand,
/// numbers that are taken. Each line that is judged changes it, so the next one sees it.
/// </summary>
public sealed class PrestatieBoek
{
    private readonly Dictionary<ReferentieSleutel, PrestatieStand> prestaties = [];
    private readonly Dictionary<ToewijzingSleutel, ToewijzingTelling> tellingen = [];
    private readonly Dictionary<DebetSleutel, int> debets = [];
    private readonly HashSet<ReferentieSleutel> declaratieNummers = [];
    private readonly Dictionary<string, DateOnly> laatstePerioden = new(StringComparer.Ordinal);
    private readonly Dictionary<ReferentieSleutel, DeclaratieStand> declaraties = [];

    /// <summary>What a store knows.</summary>
    public PrestatieBoek(DossierGegevens gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        foreach (var prestatie in gegevens.Prestaties)
            AddNumber(prestatie);
        foreach (var (sleutel, telling) in gegevens.Tellingen)
            tellingen[sleutel] = telling;
        foreach (var (sleutel, aantal) in gegevens.Debets)
            debets[sleutel] = aantal;
        declaratieNummers.UnionWith(gegevens.DeclaratieNummers);
        foreach (var (aanbieder, begindatum) in gegevens.LaatstePerioden)
            laatstePerioden[aanbieder] = begindatum;
        foreach (var declaratie in gegevens.Declaraties)
            declaraties.TryAdd(new(declaratie.Aanbieder, declaratie.Identificatie), declaratie);
    }

    /// <summary>The prestatie with this ReferentieNummer, granted or refused; null when the number is free. Of old traffic that uses one twice: the granted one.</summary>
    public PrestatieStand? Find(ReferentieSleutel referentie) => prestaties.GetValueOrDefault(referentie);

    /// <summary>What stands on a toewijzing.</summary>
    public ToewijzingTelling TellingOf(ToewijzingSleutel toewijzing) => tellingen.GetValueOrDefault(toewijzing);

    /// <summary>Whether a granted debit for exactly this stands that was not credited (TR389).</summary>
    public bool HasDebet(in DebetSleutel debet) => debets.GetValueOrDefault(debet) > 0;

    /// <summary>Whether the aanbieder used this DeclaratieNummer before (TR333).</summary>
    public bool IsDeclaratieNummerUsed(ReferentieSleutel declaratie) => declaratieNummers.Contains(declaratie);

    /// <summary>First day of the latest DeclaratiePeriode of the aanbieder; null when there is none (TR318).</summary>
    public DateOnly? LaatstePeriodeOf(string aanbieder) => laatstePerioden.TryGetValue(aanbieder, out var begindatum) ? begindatum : null;

    /// <summary>The declaratie with this Identificatie; null when it was not received.</summary>
    public DeclaratieStand? FindDeclaratie(ReferentieSleutel declaratie) => declaraties.GetValueOrDefault(declaratie);

    /// <summary>Takes in the head of a declaratie that counts as sent.</summary>
    public void AddDeclaratie(DeclaratieKop kop)
    {
        ArgumentNullException.ThrowIfNull(kop);
        declaratieNummers.Add(kop.DeclaratieNummer);
        var aanbieder = kop.DeclaratieNummer.Aanbieder;
        if (LaatstePeriodeOf(aanbieder) is not { } latest || latest < kop.PeriodeBegindatum)
            laatstePerioden[aanbieder] = kop.PeriodeBegindatum;
    }

    /// <summary>Takes in a line that was judged. Refused, it only takes its number.</summary>
    public void Add(PrestatieStand prestatie)
    {
        ArgumentNullException.ThrowIfNull(prestatie);
        var known = AddNumber(prestatie);
        if (!prestatie.IsToegekend)
            return;
        if (prestatie.IsCredit)
            Credit(prestatie);
        else
            Debit(prestatie);
        // Of old traffic with one number twice the granted one counts.
        if (known is { IsToegekend: false })
            prestaties[new(prestatie.Aanbieder, prestatie.ReferentieNummer)] = prestatie;
    }

    private void Debit(PrestatieStand debet)
    {
        Count(debet, +1);
        if (DebetSleutelOf(debet) is { } sleutel)
            debets[sleutel] = debets.GetValueOrDefault(sleutel) + 1;
    }

    private void Credit(PrestatieStand credit)
    {
        Count(credit, -1);
        if (DebetSleutelOf(credit) is { } sleutel && debets.TryGetValue(sleutel, out var aantal))
            debets[sleutel] = aantal - 1;
        if (credit.VorigReferentieNummer is { } vorig && Find(new(credit.Aanbieder, vorig)) is { } debet)
            debet.IsGecrediteerd = true;
    }

    private void Count(PrestatieStand prestatie, int sign)
    {
        if (prestatie.Toewijzing is not { } sleutel)
            return;
        var now = TellingOf(sleutel);
        var latest = prestatie.IsCredit || now.LaatsteEinde >= prestatie.Einddatum ? now.LaatsteEinde : prestatie.Einddatum;
        tellingen[sleutel] = new(
            now.Volume + (sign * Rekenvolume.Of(prestatie.GeleverdVolume, prestatie.Eenheid)),
            now.Bedrag + (sign * prestatie.Bedrag),
            latest);
    }

    private PrestatieStand? AddNumber(PrestatieStand prestatie)
    {
        var key = new ReferentieSleutel(prestatie.Aanbieder, prestatie.ReferentieNummer);
        if (prestaties.TryAdd(key, prestatie))
            return null;
        return prestaties[key];
    }

    private static DebetSleutel? DebetSleutelOf(PrestatieStand prestatie) => prestatie.Toewijzing is { } toewijzing
        ? new(toewijzing, prestatie.ProductCategorie, prestatie.ProductCode, prestatie.Begindatum, prestatie.Einddatum)
        : null;
}
