namespace Berichtenverkeer.Postgres.Migrations;

/// <summary>The database cannot be brought to the version of the tool; the message is a Dutch sentence.</summary>
public sealed class MigrationException : Exception
{
    public MigrationException(string message)
        : base(message)
    {
    }

    public MigrationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
