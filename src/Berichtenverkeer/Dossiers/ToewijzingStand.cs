using Berichtenverkeer.Model;

namespace Berichtenverkeer.Dossiers;

/// <summary>A toewijzing in its current version: the one with the latest Toewijzingsdatum and Toewijzingstijd (IV013).</summary>
/// <param name="Bsn">Bsn of its client. Never leaves the dossier in a text.</param>
/// <param name="Aanbieder">AGB code of the aanbieder it was sent to.</param>
/// <param name="Product">The current version.</param>
public sealed record ToewijzingStand(string Bsn, string Aanbieder, ToegewezenProduct Product)
{
    /// <summary>ToewijzingNummer; null in release 2.3 only.</summary>
    public long? ToewijzingNummer => Product.ToewijzingNummer;

    /// <summary>BeschikkingNummer of the 301 of release 2.3; null when there is none.</summary>
    public long? BeschikkingNummer { get; init; }

    /// <summary>What identifies it within gemeente and domein.</summary>
    public ToewijzingSleutel Sleutel => ToewijzingSleutel.Of(Aanbieder, BeschikkingNummer, Product);

    /// <summary>Removed: ends on the day it starts, with RedenWijziging 13, or 01 before it lapsed (D3). Counts as never sent.</summary>
    public bool IsVerwijderd => IsRemoval(Product);

    /// <summary>Whether a version is a removal.</summary>
    public static bool IsRemoval(ToegewezenProduct product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return product.RedenWijziging is "13" or "01" && product.Einddatum == product.Ingangsdatum;
    }

    /// <summary>Current on a day: not removed, and not ended before it. One that starts later is current too (TR349).</summary>
    public bool IsActueel(DateOnly op) => !IsVerwijderd && (Product.Einddatum is not { } einddatum || einddatum >= op);
}
