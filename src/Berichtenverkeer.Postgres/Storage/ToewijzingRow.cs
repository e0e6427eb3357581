using System.Globalization;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A toewijzing that is new to us.</summary>
/// <param name="Context">The message that brought it.</param>
/// <param name="ToewijzingId">Our number.</param>
/// <param name="Sleutel">What identifies it within gemeente and domein.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Product">Its first version.</param>
internal sealed record ToewijzingRow(BerichtContext Context, long ToewijzingId, string Sleutel, long ClientId, ToegewezenProduct Product)
{
    /// <summary>ToewijzingNummer (D2); a toewijzing of 2.3 without number is told apart by aanbieder, Beschikking, product and start.</summary>
    public static string SleutelOf(BerichtContext context, Client client, ToegewezenProduct product) => product.ToewijzingNummer is { } nummer
        ? SleutelOf(nummer)
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{context.Aanbieder}/{client.Beschikking?.BeschikkingNummer}/{product.Product?.Categorie}/{product.Product?.Code}/{product.Ingangsdatum:yyyy-MM-dd}");

    /// <summary>The key of a toewijzing that has a number.</summary>
    public static string SleutelOf(long toewijzingNummer) => toewijzingNummer.ToString(CultureInfo.InvariantCulture);
}
