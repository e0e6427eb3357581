namespace Berichtenverkeer.Standard;

/// <summary>Dutch wording for the remarks, flags and relations that the tables of the standard hold in English.</summary>
internal sealed class Vertalingen
{
    private readonly Dictionary<(string Kolom, string Waarde), string> _nederlands;

    public Vertalingen(TsvTable table) =>
        _nederlands = table.Rows.ToDictionary(r => (r.Required("kolom"), r.Required("waarde")), r => r["nederlands"]);

    public static Vertalingen Standaard { get; } = new(TsvTable.Embedded("vertalingen"));

    /// <summary>The Dutch wording; empty when a user has no use for the remark.</summary>
    /// <exception cref="InvalidDataException">There is none: a user must never read the English text.</exception>
    public string Of(string kolom, string waarde) =>
        _nederlands.TryGetValue((kolom, waarde), out var tekst)
            ? tekst
            : throw new InvalidDataException($"vertalingen has no Dutch text for {kolom} '{waarde}'.");
}
