using System.Globalization;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Register;

/// <summary>Finds the judged verzoeken that a person points at.</summary>
internal static class VerzoekZoeker
{
    /// <summary>What each pointer leads to, in the same order.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<GevondenVerzoek>>> FindAsync(
        NpgsqlConnection connection, IReadOnlyList<VerzoekWijzer> wijzers, CancellationToken cancellationToken)
    {
        var found = await connection.QueryAsync<GevondenVerzoek>(new CommandDefinition(
            SqlText.FindBesluiten,
            new
            {
                Plaatsen = Enumerable.Range(0, wijzers.Count).ToArray(),
                BerichtIds = wijzers.Select(wijzer => wijzer.BerichtId).ToArray(),
                Volgnrs = wijzers.Select(wijzer => wijzer.Volgnr).ToArray(),
                Referenties = wijzers.Select(wijzer => wijzer.Referentie).ToArray(),
                Aanbieders = wijzers.Select(wijzer => wijzer.Aanbieder).ToArray(),
                Gemeenten = wijzers.Select(wijzer => wijzer.Gemeente).ToArray(),
            },
            cancellationToken: cancellationToken));
        var byPlaats = found.ToLookup(verzoek => verzoek.Plaats);
        return [.. Enumerable.Range(0, wijzers.Count).Select(plaats => (IReadOnlyList<GevondenVerzoek>)[.. byPlaats[plaats]])];
    }

    /// <summary>Dutch: why this is not one verzoek; null when it is.</summary>
    public static string? FoutOf(IReadOnlyList<GevondenVerzoek> found) => found.Count switch
    {
        1 => null,
        0 => "dit verzoek is er niet, of er is geen advies over.",
        _ => $"dit past op meer dan één verzoek: {string.Join(", ", found.Take(5).Select(NameOf))}. Noem het berichtnummer en het volgnummer.",
    };

    private static string NameOf(GevondenVerzoek verzoek) => string.Create(CultureInfo.InvariantCulture, $"bericht {verzoek.BerichtId} volgnummer {verzoek.Volgnr}");
}
