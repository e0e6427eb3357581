using Berichtenverkeer.Postgres.Migrations;
using Berichtenverkeer.Standard;
using Berichtenverkeer.TestSupport;
using Dapper;

namespace Berichtenverkeer.Postgres.Tests;

[Collection(PostgresTests.Name)]
public sealed class ReferenceListsTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Lists_of_the_standard_are_there_after_migrating()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await using var connection = await database.Writer.OpenConnectionAsync();
        Assert.Equal(Codelijsten.All.Sum(lijst => lijst.Codes.Count), await connection.ExecuteScalarAsync<int>("select count(*) from ref.code"));
        Assert.Equal(Gemeenten.All.Count, await connection.ExecuteScalarAsync<int>("select count(*) from ref.gemeente"));
        Assert.Equal(ProductCodes.All.Count, await connection.ExecuteScalarAsync<int>("select count(*) from ref.product_code"));
        Assert.Equal(
            Codelijsten.Find(Releases.Find(Domein.Wmo, "3.2")!, "RedenBeeindiging")!.Find("31")!.Label,
            await connection.ExecuteScalarAsync<string>("select label from ref.code where domein = 'wmo' and release = '3.2' and element = 'RedenBeeindiging' and code = '31'"));
    }

    [Fact]
    public async Task Lists_of_another_version_are_replaced_and_those_of_this_one_left_alone()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await using var connection = await database.Administrator.OpenConnectionAsync();
        await connection.ExecuteAsync("delete from ref.code where code = '31'; update ref.gemeente set naam = 'x'");
        await new MigrationRunner(database.Administrator).MigrateAsync(CancellationToken.None);
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("select count(*) from ref.code where code = '31'"));
        await connection.ExecuteAsync("update ref.stand set versie = 'ouder'");
        await new MigrationRunner(database.Administrator).MigrateAsync(CancellationToken.None);
        Assert.NotEqual(0, await connection.ExecuteScalarAsync<long>("select count(*) from ref.code where code = '31'"));
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("select count(*) from ref.gemeente where naam = 'x'"));
    }
}
