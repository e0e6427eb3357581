namespace Berichtenverkeer.Answers;

/// <summary>The application that an envelope of ours names as its sender.</summary>
/// <param name="Naam">Product name without version, 3 to 50 characters.</param>
/// <param name="Versie">Version, 4 digits.</param>
/// <param name="Subversie">Second part of the version, 4 digits.</param>
public sealed record AntwoordApplicatie(string Naam, string Versie, string Subversie)
{
    /// <summary>This engine.</summary>
    public static AntwoordApplicatie Standaard { get; } = new("Berichtenverkeer", "0001", "0000");

    /// <summary>Version and subversion together, 8 digits, as the details of a Fo01 state them.</summary>
    public string VolledigeVersie => Versie + Subversie;
}
