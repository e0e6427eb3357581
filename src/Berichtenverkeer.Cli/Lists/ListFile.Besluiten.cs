using System.Globalization;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.GoedeToekenning.Register;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Lists;

/// <content>
/// The lists that gronden of Goede Toekenning look at. A Bsn is in the file only: what comes out names a client by pseudonym. The key is asked for
/// when the whole file is good, so that a wrong file makes no key.
/// </content>
internal static partial class ListFile
{
    private const int LongestNummer = 9;

    /// <summary>Where clients live: bsn, gemeente, van, tot.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static Func<ClientPseudoniem, IReadOnlyList<WoonplaatsRow>> Woonplaatsen(string name, byte[] content, Domein domein) => WithPseudoniem(
        domein,
        Read(
            name, content, ["bsn", "gemeente"], ["van", "tot"],
            line =>
            {
                var bsn = Bsn(line);
                var gemeente = line.Required("gemeente", value => IsDigits(value, 4), "een gemeentecode van vier cijfers");
                var (van, tot) = line.Period();
                return ($"{bsn}/{gemeente}", (bsn, new WoonplaatsRow("", gemeente, van, tot)), van, tot);
            }),
        (row, client) => row with { Client = client });

    /// <summary>Beschikkingen: nummer, bsn, ingangsdatum.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static Func<ClientPseudoniem, IReadOnlyList<BeschikkingRow>> Beschikkingen(string name, byte[] content, Domein domein) => WithPseudoniem(
        domein,
        Read(
            name, content, ["nummer", "bsn"], ["ingangsdatum"],
            line =>
            {
                var nummer = line.Required("nummer", value => value.Length is > 0 and <= LongestNummer && value.All(char.IsAsciiDigit), $"een beschikkingnummer van hoogstens {LongestNummer} cijfers");
                var bsn = Bsn(line);
                var row = new BeschikkingRow(long.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0, "", line.Date("ingangsdatum"));
                return ($"{row.Nummer}/{bsn}", (bsn, row), (DateOnly?)null, (DateOnly?)null);
            }),
        (row, client) => row with { Client = client });

    /// <summary>Persoonsgebonden budgetten: bsn, categorie, code, van, tot.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static Func<ClientPseudoniem, IReadOnlyList<PgbRow>> Pgb(string name, byte[] content, Domein domein) => WithPseudoniem(
        domein,
        Read(
            name, content, ["bsn", "categorie"], ["code", "van", "tot"],
            line =>
            {
                var bsn = Bsn(line);
                var categorie = Categorie(line, domein);
                var code = line.Optional("code", IsProductcode, CodeText);
                var (van, tot) = line.Period();
                return ($"{bsn}/{categorie}/{code}", (bsn, new PgbRow("", categorie, code, van, tot)), van, tot);
            }),
        (row, client) => row with { Client = client });

    /// <summary>Wlz indications, for the Wmo: bsn, van, tot.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static Func<ClientPseudoniem, IReadOnlyList<WlzRow>> Wlz(string name, byte[] content) => WithPseudoniem(
        Domein.Wmo,
        Read(
            name, content, ["bsn"], ["van", "tot"],
            line =>
            {
                var bsn = Bsn(line);
                var (van, tot) = line.Period();
                return (bsn, (bsn, new WlzRow("", van, tot)), van, tot);
            }),
        (row, client) => row with { Client = client });

    /// <summary>Aanbieders with a signal: aanbieder, van, tot.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static IReadOnlyList<AandachtRow> Aandacht(string name, byte[] content) => Read(
        name, content, ["aanbieder"], ["van", "tot"],
        line =>
        {
            var aanbieder = line.Required("aanbieder", value => IsDigits(value, 8), AgbText);
            var (van, tot) = line.Period();
            return (aanbieder, new AandachtRow(aanbieder, van, tot), van, tot);
        });

    /// <summary>Budget ceilings: aanbieder, bedrag or bedrag_eurocent, van, tot.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static IReadOnlyList<PlafondRow> Plafonds(string name, byte[] content) => Read(
        name, content, ["aanbieder", "van", "tot"], ["bedrag", "bedrag_eurocent"],
        line =>
        {
            var aanbieder = line.Required("aanbieder", value => IsDigits(value, 8), AgbText);
            var plafond = line.Eurocent("bedrag", "bedrag_eurocent");
            var (van, tot) = line.WholePeriod();
            return (aanbieder, new PlafondRow(aanbieder, plafond, van, tot), (DateOnly?)van, (DateOnly?)tot);
        });

    /// <summary>Products under a national framework contract: categorie, code, van, tot.</summary>
    /// <exception cref="ListFileException">Something is wrong in the file.</exception>
    public static IReadOnlyList<LandelijkRow> Landelijk(string name, byte[] content, Domein domein) => Read(
        name, content, ["categorie"], ["code", "van", "tot"],
        line =>
        {
            var categorie = Categorie(line, domein);
            var code = line.Optional("code", IsProductcode, CodeText);
            var (van, tot) = line.Period();
            return ($"{categorie}/{code}", new LandelijkRow(categorie, code, van, tot), van, tot);
        });

    private static string Bsn(ListLine line) => line.Required("bsn", BsnInTekst.IsBsn, "een BSN van negen cijfers dat aan de elfproef voldoet (met voorloopnullen)");

    private static Func<ClientPseudoniem, IReadOnlyList<T>> WithPseudoniem<T>(Domein domein, IReadOnlyList<(string Bsn, T Row)> rows, Func<T, string, T> with) =>
        pseudoniem => [.. rows.Select(row => with(row.Row, Convert.ToHexStringLower(pseudoniem.Of(domein, row.Bsn))))];
}
