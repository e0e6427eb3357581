namespace Berichtenverkeer.TestSupport;

/// <summary>Test classes in this collection share the cluster of their assembly: <c>[Collection(PostgresTests.Name)]</c>.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresFixture>
{
    public const string Name = "PostgreSQL";
}
