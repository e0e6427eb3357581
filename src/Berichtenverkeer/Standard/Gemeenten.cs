namespace Berichtenverkeer.Standard;

/// <summary>The gemeenten as of one day. A code that is missing may belong to a gemeente that merged earlier or came later.</summary>
public static class Gemeenten
{
    /// <summary>All gemeenten on <see cref="ReferenceDate"/>.</summary>
    public static IReadOnlyList<Gemeente> All { get; } = Read(TsvTable.Embedded("gemeenten"));

    private static readonly Dictionary<string, Gemeente> ByCode = All.ToDictionary(g => g.Code, StringComparer.Ordinal);

    /// <summary>The day that the list describes.</summary>
    public static DateOnly ReferenceDate { get; } = All[0].ReferenceDate;

    /// <summary>The gemeente with this code of four digits; null when it is not on the list of that day.</summary>
    public static Gemeente? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The gemeente with this name, in any case; null when it is not on the list of that day.</summary>
    public static Gemeente? FindByNaam(string naam) =>
        All.FirstOrDefault(g => string.Equals(g.Naam, naam, StringComparison.OrdinalIgnoreCase));

    internal static IReadOnlyList<Gemeente> Read(TsvTable table) =>
        [.. table.Rows.Select(r => new Gemeente(
            r["code"] is { Length: 4 } code && code.All(char.IsAsciiDigit) ? code : throw r.Bad("code"),
            r.Required("name"),
            r.Required("province"),
            r.Required("jeugdregio"),
            r.Date("referenceDate") ?? throw r.Bad("referenceDate"),
            r.Date("validTo")))];
}
