using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The key of a message as far as it could be read; what is missing is null.</summary>
internal sealed record Seen(string? Gemeente, string? Aanbieder, string? Identificatie, DateOnly? Dagtekening)
{
    public static Seen? Of(Bericht? bericht) => bericht is null
        ? null
        : new(
            NullIfEmpty(bericht.Gemeente),
            NullIfEmpty(bericht.Aanbieder),
            NullIfEmpty(bericht.Identificatie),
            bericht.Dagtekening == default ? null : bericht.Dagtekening);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
