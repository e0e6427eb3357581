using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A toewijzing that is new to us.</summary>
/// <param name="Context">The message that brought it.</param>
/// <param name="ToewijzingId">Our number.</param>
/// <param name="Sleutel">What identifies it within gemeente and domein.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Product">Its first version.</param>
internal sealed record ToewijzingRow(BerichtContext Context, long ToewijzingId, string Sleutel, long ClientId, ToegewezenProduct Product);
