namespace Berichtenverkeer.Answers;

/// <summary>A foutbericht (Fo01) on a Di01 whose message does not follow its XSD, ready for the outbox.</summary>
/// <param name="Identificatie">Our own short name for it, for its file: 12 characters.</param>
/// <param name="Referentienummer">UUID of the Fo01.</param>
/// <param name="Inhoud">The Fo01 as it leaves the house.</param>
public sealed record SamengesteldFoutbericht(string Identificatie, string Referentienummer, byte[] Inhoud);
