namespace Berichtenverkeer.Generator;

/// <summary>Names of nobody: a fixed list of our own, so that the same seed gives the same persons in every version.</summary>
internal static class NameList
{
    public static IReadOnlyList<string> Voornamen { get; } =
    [
        "Abel", "Aisha", "Amber", "Anouk", "Bart", "Bilal", "Boris", "Carlijn", "Chaima", "Daan", "Derya", "Eline", "Elif", "Emre", "Fenna",
        "Floris", "Gijs", "Hanna", "Hugo", "Ilias", "Imke", "Jasmijn", "Jesse", "Joep", "Kaya", "Koen", "Lars", "Leila", "Lotte", "Mees",
        "Merel", "Mila", "Noor", "Nuray", "Olaf", "Omar", "Pepijn", "Quinten", "Roos", "Ruben", "Saar", "Samir", "Sven", "Tess", "Thijs",
        "Umut", "Vera", "Wies", "Wout", "Xander", "Yara", "Yusuf", "Zeynep", "Zoë", "Chloé", "Jürgen",
    ];

    public static IReadOnlyList<(string? Voorvoegsel, string Naam)> Achternamen { get; } =
    [
        (null, "Akkerboom"), (null, "Bronsveld"), ("van", "Buitenpost"), ("de", "Cluse"), (null, "Dalmeijer"), ("van der", "Eikenhorst"), (null, "Fonteyn"),
        (null, "Gelderblom"), ("van den", "Heuvelrug"), (null, "IJsselstroom"), ("de", "Jongkind"), (null, "Kattenburg"), (null, "Lindehof"),
        ("van", "Meerwijk"), (null, "Nachtegaal"), (null, "Oosterling"), ("te", "Paske"), (null, "Quist"), ("de", "Roodebeek"), (null, "Springer"),
        (null, "Terwisscha"), ("uit den", "Uilenbosch"), (null, "Veldkers"), ("van de", "Waterkant"), (null, "Yildirim"), (null, "Zonneveldt"),
        (null, "El Haddaoui"), (null, "Öztekin"), (null, "Ramdhani"), (null, "Kowalska"), (null, "Grünewald"), (null, "O'Connell"), (null, "Smit & Zoon"),
    ];

    public static IReadOnlyList<string> Straten { get; } =
        ["Berkenlaan", "Dorpsstraat", "Elzenpad", "Gaardstraat", "Havenkade", "Kerkpad", "Lijsterhof", "Molenweg", "Noordeinde", "Parkzicht", "Ringdijk", "Schoolplein", "Tuinstraat", "Waterlinie"];

    public static IReadOnlyList<string> Verwijzers { get; } =
        ["Praktijk De Linde", "Gezondheidscentrum Noord", "Jeugdteam Zuid", "Ziekenhuis Oost"];
}
