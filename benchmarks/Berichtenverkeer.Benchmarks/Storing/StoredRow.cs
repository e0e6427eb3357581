using System.Globalization;

namespace Berichtenverkeer.Benchmarks.Storing;

/// <summary>A declared line with what was found of it, as a table of 22 columns holds it.</summary>
/// <param name="Nummer">Which row it is; everything follows from it.</param>
internal readonly record struct StoredRow(int Nummer)
{
    private const int PerMessage = 200;
    private const int PerToewijzing = 10;
    private const int Gemeenten = 4;

    private static readonly string[] GemeenteCodes = ["0400", "0441", "0448", "1911"];
    private static readonly DateOnly Begin = new(2025, 1, 1);

    public int BerichtId => Nummer / PerMessage;

    public int Volgnr => (Nummer % PerMessage) + 1;

    public int GemeenteNummer => BerichtId % Gemeenten;

    public string Gemeente => GemeenteCodes[GemeenteNummer];

    public int AanbiederNummer => 98_100_000 + (BerichtId / Gemeenten % 50 * 37);

    public string Aanbieder => Text(AanbiederNummer);

    public int ToewijzingNummer => 1_000_000 + (BerichtId / PerToewijzing * PerMessage) + Volgnr;

    public string Sleutel => Text(ToewijzingNummer);

    public int ClientId => ToewijzingNummer / 2;

    public string ReferentieNummer => string.Create(CultureInfo.InvariantCulture, $"P{Nummer:D9}");

    public bool IsCredit => Nummer % 50 == 0;

    public string? VorigReferentieNummer => IsCredit ? string.Create(CultureInfo.InvariantCulture, $"P{Nummer / 2:D9}") : null;

    public int ProductNummer => Nummer % 40;

    public string ProductCode => string.Create(CultureInfo.InvariantCulture, $"45A{ProductNummer:D2}");

    public DateOnly Begindatum => Begin.AddMonths(BerichtId % 12);

    public DateOnly Einddatum => Begindatum.AddMonths(1).AddDays(-1);

    public int Volume => 60 + (Nummer % 1_000);

    public int Tarief => 100 + ProductNummer;

    public int Bedrag => Volume * Tarief;

    public bool IsAfgewezen => Nummer % 30 == 0;

    /// <summary>So many of them.</summary>
    public static StoredRow[] Make(int count) => [.. Enumerable.Range(0, count).Select(i => new StoredRow(i))];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
