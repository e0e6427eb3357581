using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>
/// One product that is judged, and for which days: an AangevraagdProduct of a 315, a NieuwProduct of a 317, or what a TeWijzigenProduct of a 317 asks
/// more than there is.
/// </summary>
internal sealed class Deelregel
{
    /// <summary>Length in months that an open end is judged as.</summary>
    private const int OpenMaanden = 12;

    /// <summary>The class of the message that asks it: an AangevraagdProduct, NieuwProduct or TeWijzigenProduct.</summary>
    public required Klasse Bron { get; init; }

    /// <summary>The product; null is generiek.</summary>
    public required Product? Product { get; init; }

    /// <summary>First day that is judged, inclusive.</summary>
    public required DateOnly Begin { get; init; }

    /// <summary>Last day that is judged, inclusive; null is open.</summary>
    public required DateOnly? Eind { get; init; }

    /// <summary>Omvang that is asked for.</summary>
    public Omvang? Omvang { get; init; }

    /// <summary>Budget that is asked for, in eurocent.</summary>
    public long? Budget { get; init; }

    /// <summary>The toewijzing that would change; null for a new product, and when it is not known.</summary>
    public ToewijzingStand? Toewijzing { get; init; }

    /// <summary>Whether a toewijzing would change that is not known here: nothing can be said then.</summary>
    public bool IsOnbekend { get; init; }

    /// <summary>How a TeWijzigenProduct changes its toewijzing; null for a new product.</summary>
    public Wijziging? Wijziging { get; init; }

    /// <summary>The AangevraagdProduct of a 315; null for a 317.</summary>
    public AangevraagdProduct? Aangevraagd => Bron as AangevraagdProduct;

    /// <summary>The key of the product.</summary>
    public ProductSleutel Sleutel => ProductSleutel.Of(Product);

    /// <summary>The days that are judged; an open end is judged as twelve months.</summary>
    public Periode Periode => new(Begin, Eind ?? PlusMaanden(Begin, OpenMaanden));

    /// <summary>A day so many months later, at most the end of the calendar.</summary>
    public static DateOnly PlusMaanden(DateOnly dag, int maanden) =>
        ((dag.Year * 12L) + dag.Month - 1 + maanden) / 12 > DateOnly.MaxValue.Year ? DateOnly.MaxValue : dag.AddMonths(maanden);

    /// <summary>
    /// Worth in eurocent of what is judged in a window; null when it cannot be valued. Of a changed toewijzing the worth of what is there already is
    /// taken off, never below 0.
    /// </summary>
    /// <param name="waardering">How products are valued.</param>
    /// <param name="venster">Days that count.</param>
    public long? WaardeIn(Waardering waardering, Periode venster)
    {
        if (Wijziging is { } wijziging)
            return wijziging.WaardeIn(waardering, Periode, venster);
        var binnen = new Periode(Begin < venster.Begin ? venster.Begin : Begin, Periode.Einde < venster.Einde ? Periode.Einde : venster.Einde);
        return waardering.Of(Product, Omvang, Budget, Begin, Eind, binnen);
    }
}
