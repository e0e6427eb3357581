using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Monitor.Tests.Support;

/// <summary>A made-up region of six gemeenten over eighteen months; always the same.</summary>
internal static class Regio
{
    public static readonly IReadOnlyList<Keuze> Gemeenten = [new("0037", "Stadskanaal"), new("0014", "Groningen"), new("1950", "Westerwolde"), new("0047", "Veendam"), new("0765", "Pekela"), new("1895", "Oldambt")];

    public static readonly IReadOnlyList<Keuze> Aanbieders =
    [
        new("98000001", "98000001"), new("98000002", "98000002"), new("98000003", "98000003"), new("98000004", "98000004"), new("98000005", "98000005"), new("98000006", "98000006"),
        new("98000007", "98000007"), new("98000008", "98000008"), new("98000009", "98000009"), new("98000010", "98000010"), new("98000011", "98000011"), new("98000012", "98000012"),
    ];

    public static readonly IReadOnlyList<Keuze> Bepalingen =
    [
        new("TZ1", "Gemeente"), new("TZ2", "Contract"), new("TZ3", "Stapeling, overlap of opvolging"), new("TZ4", "Leeftijd"), new("TZ5", "Omvang, duur, kosten of ingangsdatum"),
    ];

    public static readonly IReadOnlyList<Keuze> Verwijzers =
    [
        new("01", "Gemeente"), new("02", "Huisarts"), new("03", "Jeugdarts"), new("04", "Gecertificeerde instelling"), new("05", "Medisch specialist"), new("nvt", "Niet van toepassing (317)"),
    ];

    private static readonly (string Grond, int PerMille)[] Kansen =
    [
        ("1a", 12), ("1b", 22), ("1c", 28), ("1d", 9), ("2a", 7), ("2b", 41), ("2d", 3), ("3a", 10), ("3b", 24), ("3c", 62), ("3d", 31), ("3e", 118), ("3f", 4), ("4a", 21), ("4b", 74), ("5a", 66), ("5b", 47), ("5d", 18), ("5e", 26),
    ];

    public static IReadOnlyList<Verzoek> Verzoeken { get; } = Make();

    private static List<Verzoek> Make()
    {
        List<Verzoek> made = [];
        var seed = 20260701UL;
        var day = new DateOnly(2025, 1, 1);
        for (; day <= new DateOnly(2026, 6, 30); day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;
            // Summer is quiet, and the region grows a little.
            var today = day.Month is 7 or 8 ? 3 : 5 + ((day.Year - 2025) * 2);
            for (var index = 0; index < today + Next(3); index++)
                made.Add(One(day));
        }

        return made;

        Verzoek One(DateOnly at)
        {
            var soort = Next(100) < 62 ? 315 : 317;
            var jw = Next(100) < 78;
            var categorie = jw ? Pick("45", "50", "54", "44", "43") : Pick("01", "02", "10");
            var calm = at < new DateOnly(2026, 1, 1) ? 100 : 82;
            List<string> gronden = [.. Kansen.Where(kans => (jw || kans.Grond[0] != '4') && Next(1000) < kans.PerMille * calm / 100).Select(kans => kans.Grond)];
            List<string> onbekend = [.. new[] { ("1b", 40), ("2a", 15), ("4b", 8), ("1a", 2) }.Where(kans => Next(1000) < kans.Item2).Select(kans => kans.Item1)];
            var open = at > new DateOnly(2026, 6, 10) && Next(100) < 55;
            var unless = gronden.Count > 0;
            var roll = Next(100);
            var uitkomst = open
                ? unless && roll < 45 ? "in_onderzoek" : "open"
                : unless
                    ? roll < 58 ? "direct_toegekend" : roll < 84 ? "toegekend_na_onderzoek" : "afgewezen"
                    : roll < 94 ? "direct_toegekend" : roll < 97 ? "toegekend_na_onderzoek" : "afgewezen";
            var granted = uitkomst is "direct_toegekend" or "toegekend_na_onderzoek";
            bool? anders = granted ? Next(100) < (unless ? 38 : 6) : null;
            var reden = uitkomst == "afgewezen" ? Pick("2", "4", "6", "7", "8", "9") : null;
            var overleg = unless && Next(100) < 61 ? granted ? anders == true ? "aangepast" : "ongewijzigd" : uitkomst == "afgewezen" ? "afgewezen" : "overleg" : null;
            return new(
                at,
                Pick(Gemeenten.Select(keuze => keuze.Code).ToArray()),
                Pick(Aanbieders.Select(keuze => keuze.Code).ToArray()),
                jw ? Domein.Jw : Domein.Wmo,
                categorie,
                categorie + Pick("A04", "A53", "B01", "A12"),
                soort == 317 ? "nvt" : jw ? Pick("02", "02", "03", "04", "05", "01") : "01",
                soort,
                jw ? Pick("0 t/m 3 jaar", "4 t/m 11 jaar", "12 t/m 15 jaar", "16 en 17 jaar", "16 en 17 jaar") : Pick("18 t/m 64 jaar", "65 jaar en ouder"),
                gronden,
                onbekend,
                uitkomst,
                anders,
                reden,
                overleg,
                unless ? 2 + Next(6) + (Next(100) < 30 ? Next(12) : 0) : 1 + Next(4) + (Next(100) < 4 ? 4 : 0),
                open && uitkomst == "open" && at < new DateOnly(2026, 6, 18));
        }

        // A linear congruential generator: the same numbers on every machine.
        int Next(int below)
        {
            seed = unchecked((seed * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((seed >> 33) % (ulong)below);
        }

        string Pick(params string[] values) => values[Math.Min(Next(values.Length), Next(values.Length + 1))];
    }
}
