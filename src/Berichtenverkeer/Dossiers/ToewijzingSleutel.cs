using System.Globalization;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Dossiers;

/// <summary>
/// What identifies a toewijzing within gemeente and domein (D2): its ToewijzingNummer; a toewijzing of release 2.3 without number
/// is told apart by aanbieder, Beschikking, product and start.
/// </summary>
/// <param name="Nummer">ToewijzingNummer; null when it has none.</param>
/// <param name="ZonderNummer">The other key; null when it has a number.</param>
public readonly record struct ToewijzingSleutel(long? Nummer, string? ZonderNummer)
{
    /// <summary>The key of a toewijzing with a number.</summary>
    public ToewijzingSleutel(long nummer)
        : this(nummer, null)
    {
    }

    /// <summary>The key of a version of a toewijzing.</summary>
    /// <param name="aanbieder">AGB code of the aanbieder it was sent to.</param>
    /// <param name="beschikkingNummer">BeschikkingNummer; null when there is none.</param>
    /// <param name="product">The version.</param>
    public static ToewijzingSleutel Of(string aanbieder, long? beschikkingNummer, ToegewezenProduct product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return product.ToewijzingNummer is { } nummer
            ? new(nummer)
            : new(null, string.Create(
                CultureInfo.InvariantCulture,
                $"{aanbieder}/{beschikkingNummer}/{product.Product?.Categorie}/{product.Product?.Code}/{product.Ingangsdatum:yyyy-MM-dd}"));
    }

    /// <summary>The key as a store keeps it.</summary>
    public string Tekst => Nummer is { } nummer ? nummer.ToString(CultureInfo.InvariantCulture) : ZonderNummer ?? string.Empty;

    /// <summary>Reads what <see cref="Tekst"/> wrote: only the other key has a stroke in it.</summary>
    public static ToewijzingSleutel Parse(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return tekst.Contains('/', StringComparison.Ordinal) ? new(null, tekst) : new(long.Parse(tekst, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override string ToString() => Tekst;
}
