namespace Berichtenverkeer.Postgres.Connecting;

/// <summary>The connection to the database is given wrongly; the message is a Dutch sentence and quotes nothing of it.</summary>
public sealed class DatabaseConfigurationException : Exception
{
    public DatabaseConfigurationException(string message)
        : base(message)
    {
    }
}
