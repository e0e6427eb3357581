using System.Reflection;
using System.Text.RegularExpressions;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests;

[Collection(PostgresTests.Name)]
public sealed partial class SqlTextTests
{
    private readonly PostgresFixture _postgres;

    public SqlTextTests(PostgresFixture postgres) => _postgres = postgres;

    private static IEnumerable<PropertyInfo> Properties =>
        typeof(SqlText).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(string));

    [Fact]
    public async Task Every_statement_is_understood_by_a_real_server()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        await using var connection = await database.Administrator.OpenConnectionAsync();
        foreach (var property in Properties)
        {
            await using var command = new NpgsqlCommand(Positional((string)property.GetValue(null)!), connection);
            var exception = await Record.ExceptionAsync(() => command.PrepareAsync());
            Assert.True(exception is null, $"{property.Name}: {exception?.Message}");
        }
    }

    [Fact]
    public void Every_file_has_a_property_and_every_property_its_file()
    {
        var files = typeof(SqlText).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("sql/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Order(StringComparer.Ordinal);
        Assert.Equal(files, Properties.Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.All(Properties, property => Assert.Equal(SqlText.Load(property.Name), property.GetValue(null)));
    }

    [Fact]
    public void Missing_file_is_said_loudly()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => SqlText.Load("BestaatNiet"));
        Assert.Contains("Sql/BestaatNiet.sql", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Named_parameters_become_positions() =>
        Assert.Equal("a = $1 and b = $2 and c @> $1 and d @@ e", Positional("a = @A and b = @Bb and c @> @A and d @@ e"));

    /// <summary>@Name to $1: the server infers the types then, as it does for the real call.</summary>
    private static string Positional(string sql)
    {
        var names = new List<string>();
        return ParameterPattern().Replace(sql, match =>
        {
            var index = names.IndexOf(match.Value);
            if (index < 0)
            {
                names.Add(match.Value);
                index = names.Count - 1;
            }

            return $"${index + 1}";
        });
    }

    [GeneratedRegex("(?<!@)@[A-Za-z][A-Za-z0-9_]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParameterPattern();
}
