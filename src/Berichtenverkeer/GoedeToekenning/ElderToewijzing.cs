namespace Berichtenverkeer.GoedeToekenning;

/// <summary>
/// That another gemeente of the samenwerkingsverband has a toewijzing for the client in the same domein: nothing more is seen of it. As
/// stored when the run opened; removed ones are left out.
/// </summary>
/// <param name="Bsn">Bsn of the client. Never leaves the dossier in a text.</param>
/// <param name="Gemeente">CBS code of the other gemeente.</param>
/// <param name="Ingangsdatum">First day, inclusive.</param>
/// <param name="Einddatum">Last day, inclusive; null is open.</param>
public sealed record ElderToewijzing(string Bsn, string Gemeente, DateOnly Ingangsdatum, DateOnly? Einddatum);
