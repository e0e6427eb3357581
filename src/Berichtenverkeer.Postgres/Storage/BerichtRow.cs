using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The row of a message: its header and how it ended.</summary>
/// <param name="Context">The message.</param>
/// <param name="Uitkomst">Our verdict.</param>
/// <param name="OpDatum">The business date it was judged on.</param>
internal readonly record struct BerichtRow(BerichtContext Context, Uitkomst Uitkomst, DateOnly OpDatum)
{
    public Header Header => Context.Bericht.Header;
}
