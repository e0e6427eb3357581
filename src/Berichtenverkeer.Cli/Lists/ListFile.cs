using Berichtenverkeer.Postgres.Lists;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Lists;

/// <summary>Reads the file of a municipal list, whole or not at all.</summary>
internal static partial class ListFile
{
    private const int LongestCode = 5;
    private const int LongestNaam = 200;

    /// <summary>Gemeenten: code, van, tot.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static IReadOnlyList<GemeenteRow> Gemeenten(string name, byte[] content) => Read(
        name, content, ["code"], ["van", "tot"],
        line =>
        {
            var code = line.Required("code", value => IsDigits(value, 4), "een gemeentecode van vier cijfers");
            var (van, tot) = line.Period();
            return (code, new GemeenteRow(code, van, tot), van, tot);
        });

    /// <summary>Product codes: categorie, code, naam, van, tot.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static IReadOnlyList<ProductcodeEntry> Productcodes(string name, byte[] content, Domein domein) => Read(
        name, content, ["categorie", "code"], ["naam", "van", "tot"],
        line =>
        {
            var categorie = Categorie(line, domein);
            var code = line.Required("code", IsProductcode, CodeText);
            var naam = line.Optional("naam", value => value.Length <= LongestNaam, $"een naam van hoogstens {LongestNaam} tekens");
            var (van, tot) = line.Period();
            return ($"{categorie}/{code}", new ProductcodeEntry(categorie, code, naam, van, tot), van, tot);
        });

    /// <summary>Contracts: aanbieder, categorie, code, van, tot.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static IReadOnlyList<ContractEntry> Contracten(string name, byte[] content, Domein domein) => Read(
        name, content, ["aanbieder", "categorie"], ["code", "van", "tot"],
        line =>
        {
            var aanbieder = line.Required("aanbieder", value => IsDigits(value, 8), AgbText);
            var categorie = Categorie(line, domein);
            var code = line.Optional("code", IsProductcode, CodeText);
            var (van, tot) = line.Period();
            return ($"{aanbieder}/{categorie}/{code}", new ContractEntry(aanbieder, categorie, code, van, tot), van, tot);
        });

    /// <summary>Tariffs: aanbieder, code, eenheid, tarief or tarief_eurocent, van, tot.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static IReadOnlyList<TariefEntry> Tarieven(string name, byte[] content, Domein domein) => Read(
        name, content, ["code", "eenheid"], ["aanbieder", "tarief", "tarief_eurocent", "van", "tot"],
        line =>
        {
            var aanbieder = line.Optional("aanbieder", value => IsDigits(value, 8), AgbText);
            var code = line.Required("code", IsProductcode, CodeText);
            var eenheid = line.Required("eenheid", value => IsCode(domein, "Eenheid", value), "een eenheid van lijst WJ756, zoals 04,");
            var tarief = line.Eurocent("tarief", "tarief_eurocent");
            var (van, tot) = line.Period();
            return ($"{aanbieder}/{code}/{eenheid}", new TariefEntry(aanbieder, code, eenheid, tarief, van, tot), van, tot);
        });

    private static string CodeText => $"een productcode van hoogstens {LongestCode} tekens";

    private static string AgbText => "een AGB-code van acht cijfers";

    private static string Categorie(ListLine line, Domein domein) =>
        line.Required("categorie", value => IsCode(domein, "ProductCategorie", value), $"een productcategorie van de {(domein == Domein.Jw ? "Jeugdwet" : "Wmo")}");

    private static List<T> Read<T>(
        string name,
        byte[] content,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional,
        Func<ListLine, (string Key, T Row, DateOnly? Van, DateOnly? Tot)> read)
    {
        var faults = new List<ListFault>();
        var rows = new List<T>();
        if (CsvTable.Read(content, required, optional, faults) is { } table)
        {
            var periods = new List<ListPeriod>();
            foreach (var record in table.Rows)
            {
                var before = faults.Count;
                var (key, row, van, tot) = read(new ListLine(table, record, faults));
                rows.Add(row);
                if (faults.Count == before)
                    periods.Add(new(key, van, tot, record.Line));
            }

            faults.AddRange(ListPeriod.Overlaps(periods));
        }

        return faults.Count == 0 ? rows : throw new ListFileException(name, [.. faults.OrderBy(fault => fault.Line)]);
    }

    private static bool IsDigits(string value, int length) => value.Length == length && value.All(char.IsAsciiDigit);

    private static bool IsProductcode(string value) => value.Length <= LongestCode && value.All(char.IsAsciiLetterOrDigit);

    private static bool IsCode(Domein domein, string element, string value) =>
        Codelijsten.All.Any(list => list.Release.Domein == domein && list.ElementNaam == element && list.Find(value) is not null);
}
