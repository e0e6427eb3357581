namespace Berichtenverkeer.Postgres;

/// <summary>Names of databases that need no quoting anywhere: lower case letters, digits and underscores.</summary>
public static class DatabaseName
{
    /// <summary>The database of the tool in a private cluster.</summary>
    public const string Default = "berichtenverkeer";

    /// <summary>Throws when a name is not of this kind.</summary>
    public static void Check(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > 63 || !char.IsAsciiLetterLower(name[0]) || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
        {
            throw new ArgumentException("Een databasenaam bestaat uit kleine letters, cijfers en liggende streepjes, en begint met een letter.", nameof(name));
        }
    }
}
