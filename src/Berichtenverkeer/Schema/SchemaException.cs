namespace Berichtenverkeer.Schema;

/// <summary>An XSD set cannot be used. The message is Dutch and names the file: a user meets it at start-up.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Creates the exception.</summary>
    public SchemaException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public SchemaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
