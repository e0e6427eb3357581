using System.Globalization;
using Npgsql;

namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// Fills a migrated, empty database with a region to look at in the monitor: 25 gemeenten, 800,000 inhabitants, three years up to
/// 2026-06-30. By SQL alone, so in minutes; the same scale gives the same region always.
/// </summary>
internal static class MonitorRegio
{
    /// <summary>First Dagtekening.</summary>
    public static readonly DateOnly Eerste = new(2023, 7, 1);

    /// <summary>Last Dagtekening; the peildatum.</summary>
    public static readonly DateOnly Laatste = new(2026, 6, 30);

    /// <summary>Makes the region.</summary>
    /// <param name="administrator">Connects as the user who migrates; needs a superuser, for a trigger that is held back.</param>
    /// <param name="schaal">1 is 800,000 inhabitants: 168,000 judged verzoeken; 0.02 is enough to look at.</param>
    /// <param name="prestaties">Rows of ballast in <c>kern.prestatie</c>.</param>
    public static void Vul(NpgsqlDataSource administrator, decimal schaal, long prestaties)
    {
        using var stream = typeof(MonitorRegio).Assembly.GetManifestResourceStream("MonitorRegio.sql")
            ?? throw new InvalidOperationException("MonitorRegio.sql is not embedded.");
        using var text = new StreamReader(stream);
        using var connection = administrator.OpenConnection();
        using (var transaction = connection.BeginTransaction())
        {
            Execute(connection, string.Create(
                CultureInfo.InvariantCulture,
                $"set local statement_timeout = 0; set local client_min_messages = warning; set local regio.schaal = '{schaal}'; set local regio.prestaties = '{prestaties}'"));
            Execute(connection, text.ReadToEnd());
            transaction.Commit();
        }

        // Not allowed inside a transaction, and several statements together are one.
        Execute(connection, "vacuum analyze kern.gt_feit");
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
