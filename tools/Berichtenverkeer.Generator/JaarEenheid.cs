using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>One aanbieder at one gemeente in one domein, with its toewijzingen: a run of numbers.</summary>
internal readonly record struct JaarEenheid(int Nummer, Domein Domein, string Gemeente, string Aanbieder, int Eerste, int Aantal)
{
    /// <summary>Divides all toewijzingen: the largest gemeente and the largest aanbieder have most.</summary>
    public static IReadOnlyList<JaarEenheid> Verdeel(JaarOptions options)
    {
        var gemeenten = RegionParties.Of(options.Gemeenten).Gemeenten;
        var keys = new List<(Domein Domein, string Gemeente, string Aanbieder, double Weight)>();
        for (var g = 0; g < gemeenten.Count; g++)
        {
            for (var a = 0; a < options.Aanbieders; a++)
            {
                var aanbieder = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"98{500_000 + (a * 41):D6}");
                keys.Add((a % 2 == 0 ? Domein.Jw : Domein.Wmo, gemeenten[g], aanbieder, 1.0 / ((g + 1) * (a + 1))));
            }
        }

        var total = keys.Sum(key => key.Weight);
        var units = new List<JaarEenheid>();
        var (first, passed) = (0, 0.0);
        foreach (var (domein, gemeente, aanbieder, weight) in keys)
        {
            passed += weight;
            var last = units.Count == keys.Count - 1 ? options.Toewijzingen : (int)Math.Round(options.Toewijzingen * passed / total, MidpointRounding.AwayFromZero);
            units.Add(new(units.Count, domein, gemeente, aanbieder, first, last - first));
            first = last;
        }

        return units;
    }
}
