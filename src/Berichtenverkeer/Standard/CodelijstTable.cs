namespace Berichtenverkeer.Standard;

/// <summary>Builds the code lists from codelists.tsv.</summary>
internal static class CodelijstTable
{
    public static IReadOnlyList<Codelijst> Read(TsvTable table, Vertalingen vertalingen) =>
        [.. table.Rows
            .GroupBy(r => (Release: r["release"], List: r["list"], Element: r.Required("element")))
            .Select(g => new Codelijst(ReleaseOf(g.First()), g, vertalingen))];

    internal static Release ReleaseOf(TsvRow row) =>
        row["release"].Split('-') is [var standaard, var versie] && standaard == row["domain"] && Releases.Find(standaard, versie) is { } release
            ? release
            : throw row.Bad("release");
}
