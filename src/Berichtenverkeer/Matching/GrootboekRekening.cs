using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Matching;

/// <summary>
/// The account of one toewijzing: what its current version assigns, beside what was booked on it. Assigned is the maximum of
/// <see cref="Plafond"/>: what may be declared, not what it is worth. A removed toewijzing counts as never sent (D3): it assigns
/// nothing, and what was granted on it shows as below 0.
/// </summary>
public sealed class GrootboekRekening
{
    private readonly ToegewezenProduct? toewijzing;
    private readonly Domein domein;
    private readonly bool verwijderd;

    /// <summary>An account.</summary>
    /// <param name="toewijzing">The current version; null for prestaties that no toewijzing fitted.</param>
    /// <param name="domein">The domein of the toewijzing.</param>
    /// <param name="maanden">All that was ever booked on it.</param>
    public GrootboekRekening(ToegewezenProduct? toewijzing, Domein domein, IReadOnlyList<GrootboekMaand> maanden)
    {
        ArgumentNullException.ThrowIfNull(maanden);
        this.toewijzing = toewijzing;
        this.domein = domein;
        verwijderd = toewijzing is not null && ToewijzingStand.IsRemoval(toewijzing);
        Maanden = maanden;
        Bedrag = maanden.Aggregate(default(Boekingen), (sum, maand) => sum + maand.Bedrag);
        Volume = maanden.Aggregate(default(Boekingen), (sum, maand) => sum + maand.Volume);
        ToegewezenTotaal = Totaal();
        Budget = verwijderd && toewijzing!.Budget is not null ? 0 : toewijzing?.Budget;
    }

    /// <summary>All that was ever booked on it.</summary>
    public IReadOnlyList<GrootboekMaand> Maanden { get; }

    /// <summary>Amounts of all months together, in eurocent.</summary>
    public Boekingen Bedrag { get; }

    /// <summary>Volumes of all months together.</summary>
    public Boekingen Volume { get; }

    /// <summary>Maximum volume over the whole toewijzing; an open end is reckoned up to the latest ProductPeriode granted. Null when the standard gives none.</summary>
    public long? ToegewezenTotaal { get; }

    /// <summary>Budget in eurocent; null when there is none.</summary>
    public long? Budget { get; }

    /// <summary>Volume that remains; below 0 when more was granted than the current version allows. Null without a maximum.</summary>
    public long? RestVolume => ToegewezenTotaal - Volume.Netto;

    /// <summary>Budget that remains, in eurocent; below 0 as <see cref="RestVolume"/>. Null without Budget.</summary>
    public long? RestBudget => Budget - Bedrag.Netto;

    /// <summary>Maximum volume of a month, cut by the toewijzing: 0 outside it. Null when the standard gives none.</summary>
    /// <param name="maand">First day of the month.</param>
    public long? ToegewezenIn(DateOnly maand)
    {
        if (toewijzing?.Omvang is null)
            return null;
        var einde = maand.AddMonths(1).AddDays(-1);
        var periode = new Periode(
            toewijzing.Ingangsdatum > maand ? toewijzing.Ingangsdatum : maand,
            toewijzing.Einddatum < einde ? toewijzing.Einddatum.Value : einde);
        return verwijderd || periode.Dagen == 0 ? 0 : Plafond.VanPeriode(toewijzing, domein, periode);
    }

    private long? Totaal()
    {
        if (toewijzing?.Omvang is null)
            return null;
        if (verwijderd)
            return 0;
        // With an open end and nothing granted yet, the first day is all that can be said to be over.
        return Plafond.Totaal(toewijzing, Maanden.Max(maand => maand.LaatsteEinde) ?? toewijzing.Ingangsdatum);
    }
}
