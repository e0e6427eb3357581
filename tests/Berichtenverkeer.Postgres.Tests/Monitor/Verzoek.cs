namespace Berichtenverkeer.Postgres.Tests.Monitor;

/// <summary>A judged verzoek as the tests store it, and count it themselves.</summary>
internal sealed record Verzoek
{
    public required long BerichtId { get; init; }

    public string Gemeente { get; init; } = "0014";

    public string Domein { get; init; } = "jw";

    public int Soort { get; init; } = 315;

    public string Aanbieder { get; init; } = "98000001";

    public required long Client { get; init; }

    public DateOnly Dagtekening { get; init; } = new(2026, 3, 10);

    public string Categorie { get; init; } = "45";

    public string? Code { get; init; } = "45A04";

    public string? Verwijzer { get; init; } = "02";

    public int? Leeftijd { get; init; } = 10;

    /// <summary>In order.</summary>
    public string[] Bepalingen { get; init; } = [];

    public string[] Onbekend { get; init; } = [];

    public char Regelset { get; init; } = 'a';

    /// <summary>What staff registered; null is nothing.</summary>
    public string? Oordeel { get; init; }

    public int? Werkdagen { get; init; }

    public bool Onderzoek { get; init; }

    public bool Toegekend { get; init; }

    public bool Anders { get; init; }

    public string? Reden { get; init; }

    public bool Tenzij(bool werkelijk) => werkelijk && Oordeel is not null ? Oordeel == "tenzij" : Bepalingen.Length > 0;

    public string Uitkomst => Reden is not null ? "afgewezen" : Toegekend ? Onderzoek ? "toegekend_na_onderzoek" : "direct_toegekend" : Onderzoek ? "in_onderzoek" : "open";

    /// <summary>A random night's worth, skewed so that small groups abound.</summary>
    public static List<Verzoek> Willekeurig(int seed, int aantal)
    {
        var random = new Dobbelsteen(seed);
        string[] gemeenten = ["0014", "0014", "0014", "0034", "0037"];
        string[] codes = ["45A04", "45A04", "45A04", "45A53", "54A01", "54A02", "54A02", "54A03"];
        string[] ids = ["TZ1", "TZ2", "TZ3", "TZ4", "TZ5"];
        double[] kansen = [0.03, 0.05, 0.22, 0.06, 0.15];
        var all = new List<Verzoek>();
        for (var i = 1; i <= aantal; i++)
        {
            var client = random.Next(1, (aantal * 2 / 3) + 2);
            var soort = random.NextDouble() < 0.8 ? 315 : 317;
            var code = codes[random.Next(codes.Length)];
            var end = random.NextDouble();
            var uitkomst = end < 0.1 ? "open" : end < 0.18 ? "onderzoek" : end < 0.9 ? "toegekend" : "af";
            all.Add(new()
            {
                BerichtId = i,
                Client = client,
                Gemeente = gemeenten[client % gemeenten.Length],
                Soort = soort,
                Aanbieder = $"9800000{Math.Min(random.Next(1, 6), random.Next(1, 6))}",
                Dagtekening = new DateOnly(2026, 1, 5).AddDays(random.Next(0, 170)),
                Categorie = code[..2],
                Code = random.Next(20) == 0 ? null : code,
                Verwijzer = soort == 317 ? null : random.Next(12) == 0 ? "08" : random.Next(3) == 0 ? "01" : "02",
                Leeftijd = random.Next(15) == 0 ? null : random.Next(2, 19),
                Bepalingen = [.. ids.Where((_, index) => random.NextDouble() < kansen[index])],
                Onbekend = random.Next(10) == 0 ? ["TZ2/2a"] : [],
                Regelset = i < aantal / 2 ? 'a' : 'b',
                Oordeel = random.Next(12) == 0 ? random.Next(2) == 0 ? "tenzij" : "administratief" : null,
                Onderzoek = uitkomst == "onderzoek" || (uitkomst != "open" && random.Next(4) == 0),
                Toegekend = uitkomst == "toegekend",
                Anders = uitkomst == "toegekend" && random.Next(5) == 0,
                Reden = uitkomst == "af" ? random.Next(2) == 0 ? "2" : "6" : null,
                Werkdagen = uitkomst == "open" ? null : random.Next(0, 20),
            });
        }

        return all;
    }
}
