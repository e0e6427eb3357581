using System.Globalization;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>Years of traffic in a database that holds the history of a night: made by SQL alone, so in minutes; the same number gives the same rows always.</summary>
internal static class ScaleHistory
{
    /// <summary>One toewijzing for so many prestaties.</summary>
    public const int PrestatiesPerToewijzing = 10;

    /// <summary>What there are BSNs for: two toewijzingen of each client, and 890,000 that are nobody's.</summary>
    public const long MaxPrestaties = 17_000_000;

    /// <summary>Makes them, and leaves the tables as autovacuum would have.</summary>
    public static async Task FillAsync(BenchmarkCluster cluster, string database, long prestaties)
    {
        if (prestaties is <= 0 or > MaxPrestaties)
            throw new ArgumentOutOfRangeException(nameof(prestaties), prestaties, $"Van 1 tot en met {MaxPrestaties}.");
        using var stream = typeof(ScaleHistory).Assembly.GetManifestResourceStream("ScaleHistory.sql")
            ?? throw new InvalidOperationException("ScaleHistory.sql is not embedded.");
        using var text = new StreamReader(stream);

        // Statements that are sent together are one transaction.
        await cluster.ExecuteAsync(database, string.Create(CultureInfo.InvariantCulture, $"set local schaal.prestaties = '{prestaties}';\n") + await text.ReadToEndAsync());
        var made = await cluster.ScalarAsync<long>(database, "select count(*) from kern.prestatie where bericht_id > (select max(bericht_id) from bron.inhoud)");
        if (made < prestaties * 9 / 10)
            throw new InvalidOperationException($"Only {made} prestaties were made: the history of the night lacks a gemeente, domein or kind of message to make them from.");
        await cluster.ExecuteAsync(database, "vacuum analyze");
    }
}
