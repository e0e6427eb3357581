namespace Berichtenverkeer.Cli.Output;

/// <summary>Writes an overview in the form that was asked for.</summary>
internal static class OverzichtText
{
    /// <summary>CSV when a target is given, else JSON without a summary, else a table.</summary>
    /// <returns>The number of rows.</returns>
    public static Task<long> WriteAsync<T>(Invocation invocation, Overzicht<T> overzicht, IAsyncEnumerable<T> rows, string? csv)
    {
        if (csv is not null)
            return CsvTarget.WriteAsync(invocation.Terminal, csv, writer => overzicht.WriteCsvAsync(writer, rows));
        return invocation.Json ? overzicht.WriteJsonAsync(invocation.Screen, rows) : overzicht.WriteTableAsync(invocation.Screen, rows);
    }
}
