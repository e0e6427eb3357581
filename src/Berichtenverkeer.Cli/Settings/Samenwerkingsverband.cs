namespace Berichtenverkeer.Cli.Settings;

/// <summary>Gemeenten that may see of each other that they know a client.</summary>
/// <param name="Naam">Its name; may be empty.</param>
/// <param name="Gemeenten">CBS codes.</param>
internal sealed record Samenwerkingsverband(string Naam, IReadOnlyList<string> Gemeenten);
