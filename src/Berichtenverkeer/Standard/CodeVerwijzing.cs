namespace Berichtenverkeer.Standard;

/// <summary>What a code has to do with other things of the standard.</summary>
/// <param name="Sleutel">Kind of relation: rule, listedUnder, messages, redenWijziging, redenBeeindiging, initiatiefAanbieder.</param>
/// <param name="Label">The kind in Dutch.</param>
/// <param name="Waarden">Rules, messages or codes; ja, nee or nvt for initiatiefAanbieder.</param>
public sealed record CodeVerwijzing(string Sleutel, string Label, IReadOnlyList<string> Waarden)
{
    internal static CodeVerwijzing Parse(string part, TsvRow row, Vertalingen vertalingen) =>
        part.Split('=') is [var sleutel, { Length: > 0 } waarden]
            ? new CodeVerwijzing(sleutel, vertalingen.Of("related", sleutel), waarden.Split(',', StringSplitOptions.TrimEntries))
            : throw row.Bad("related");
}
