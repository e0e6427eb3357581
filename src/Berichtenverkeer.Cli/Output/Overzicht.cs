namespace Berichtenverkeer.Cli.Output;

/// <summary>Rows of one kind with their columns: on a screen, as CSV or as JSON. Only a screen holds them in memory, and not all.</summary>
/// <param name="soort">What a row is, in JSON.</param>
/// <param name="kolommen">The columns.</param>
internal sealed class Overzicht<T>(string soort, IReadOnlyList<Kolom<T>> kolommen)
{
    /// <summary>More than a person reads; the rest is for CSV.</summary>
    public const int LongestScreen = 500;

    public IReadOnlyList<Kolom<T>> Kolommen { get; } = kolommen;

    /// <summary>Writes all rows as CSV.</summary>
    /// <returns>The number of rows.</returns>
    public async Task<long> WriteCsvAsync(CsvWriter csv, IAsyncEnumerable<T> rows)
    {
        await csv.RowAsync(Kolommen.Select(kolom => new CsvCell(kolom.Kop)));
        var count = 0L;
        await foreach (var row in rows)
        {
            await csv.RowAsync(Kolommen.Select(kolom => KolomText.Csv(kolom.Soort, kolom.Waarde(row))));
            count++;
        }

        return count;
    }

    /// <summary>Writes all rows as JSON, without a summary.</summary>
    /// <returns>The number of rows.</returns>
    public async Task<long> WriteJsonAsync(Screen screen, IAsyncEnumerable<T> rows)
    {
        var count = 0L;
        await foreach (var row in rows)
        {
            JsonLines.Write(screen, soort, json =>
            {
                foreach (var kolom in Kolommen)
                    KolomText.Json(json, kolom.Naam, kolom.Soort, kolom.Waarde(row));
            });
            count++;
        }

        return count;
    }

    /// <summary>Shows the first rows as a table.</summary>
    /// <returns>The number of rows, all counted.</returns>
    public async Task<long> WriteTableAsync(Screen screen, IAsyncEnumerable<T> rows)
    {
        var shown = Kolommen.Where(kolom => kolom.OpScherm).ToList();
        var table = new List<string[]>();
        var count = 0L;
        await foreach (var row in rows)
        {
            if (count++ < LongestScreen)
                table.Add([.. shown.Select(kolom => KolomText.Screen(kolom.Soort, kolom.Waarde(row)))]);
        }

        if (table.Count > 0)
            screen.Table([.. shown.Select(HeadOf)], table);
        if (count > LongestScreen)
            screen.Note($"Hier staan de eerste {DutchFormat.Number(LongestScreen)} van {DutchFormat.Number(count)} regels. Alles: dezelfde opdracht met --csv <bestand>.");
        return count;
    }

    /// <summary>A number or a date is not broken over lines.</summary>
    private static string HeadOf(Kolom<T> kolom) => kolom.Soort is KolomSoort.Getal or KolomSoort.Euro or KolomSoort.Hoeveelheid or KolomSoort.Datum
        ? $">{kolom.Kop.ToLowerInvariant()}"
        : kolom.Kop.ToLowerInvariant();
}
