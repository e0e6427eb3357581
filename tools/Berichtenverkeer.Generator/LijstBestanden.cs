using System.Globalization;
using System.Text;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>
/// The lists that a gemeente would load for Goede Toekenning, a file per gemeente and domein: what is agreed with whom, and a tariff for part of the
/// products. A few aanbieders and products are not in them. The products of planned faults have no tariff, so no verdict depends on the list.
/// </summary>
internal static class LijstBestanden
{
    private static readonly string[] MetTarief = ["42A01", "45A51", "50W01", "51G01", "53A02", "06W01", "07A01", "08A01"];

    /// <summary>Writes them below a folder.</summary>
    public static void Write(string folder, RegionParties parties)
    {
        Directory.CreateDirectory(folder);
        for (var gemeente = 0; gemeente < parties.Gemeenten.Count; gemeente++)
        {
            foreach (var domein in new[] { Domein.Jw, Domein.Wmo })
            {
                var name = $"{parties.Gemeenten[gemeente]}_{(domein == Domein.Jw ? "jw" : "wmo")}.csv";
                Put(folder, "contracten_" + name, "aanbieder;categorie;code", Contracten(parties, gemeente, domein));
                Put(folder, "tarieven_" + name, "code;eenheid;tarief_eurocent", Tarieven(domein));
            }
        }
    }

    /// <summary>Every second aanbieder lacks one product. A row without code covers all of a categorie, so only where nothing else is agreed.</summary>
    private static IEnumerable<string> Contracten(RegionParties parties, int gemeente, Domein domein)
    {
        var variants = Contracts.Of(domein, in23: false).Where(variant => variant.Categorie is not null).ToList();
        var specific = variants.Where(variant => variant.Code is not null).ToList();
        var agreed = specific.Concat(variants.Where(variant => variant.Code is null && !specific.Exists(other => other.Categorie == variant.Categorie))).ToList();
        return parties.MetContract(gemeente).SelectMany((aanbieder, i) => agreed
            .Where((_, j) => i % 2 == 0 || j != (gemeente + i) % specific.Count)
            .Select(variant => $"{aanbieder};{variant.Categorie};{variant.Code}"));
    }

    private static IEnumerable<string> Tarieven(Domein domein) => Contracts.Of(domein, in23: false)
        .Where(variant => variant.Code is not null && MetTarief.Contains(variant.Code, StringComparer.Ordinal))
        .Select(variant => string.Create(CultureInfo.InvariantCulture, $"{variant.Code};{variant.Eenheid};{variant.Tarief}"));

    private static void Put(string folder, string name, string header, IEnumerable<string> rows) =>
        File.WriteAllBytes(Path.Combine(folder, name), Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(header)) + "\n"));
}
