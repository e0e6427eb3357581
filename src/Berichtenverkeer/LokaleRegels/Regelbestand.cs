using Berichtenverkeer.Configuration;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.LokaleRegels;

/// <summary>
/// The rule file of a gemeente: JSON with comments, one set of agreements or a list of sets. Strict: what is not understood is
/// refused with file, line, field and a Dutch sentence.
/// </summary>
public static class Regelbestand
{
    internal const string GemeentenField = "gemeenten";
    internal const string GeldigVanafField = "geldigVanaf";
    internal const string LokaleRegelsField = "lokaleRegels";
    internal const string IdField = "id";
    internal const string NaamField = "naam";
    internal const string SoortField = "soort";
    internal const string AanField = "aan";
    internal const string BijField = "bij";
    internal const string DomeinenField = "domeinen";
    internal const string ProductcategorieenField = "productcategorieen";
    internal const string Signaal = "signaal";
    internal const string Afwijzen = "afwijzen";

    private const string IdBegin = "LR";
    private const int LongestId = 20;
    private const int LongestNaam = 100;

    /// <summary>Reads a rule file.</summary>
    /// <param name="file">The file as the user named it, for messages.</param>
    /// <param name="utf8">Its content.</param>
    /// <exception cref="SettingsException">It cannot be used.</exception>
    public static LokaleAfspraken Parse(string file, ReadOnlySpan<byte> utf8)
    {
        var root = SettingsDocument.Parse(file, utf8);
        var seen = new HashSet<(string Gemeente, DateOnly GeldigVanaf)>();
        return new([.. (root.Kind == System.Text.Json.JsonTokenType.StartArray ? root.Items : [root]).Select(node => Set(node, seen))]);
    }

    private static LokaleRegelset Set(SettingsNode node, HashSet<(string Gemeente, DateOnly GeldigVanaf)> seen)
    {
        var fields = new SettingsFields(node, GemeentenField, GeldigVanafField, LokaleRegelsField);
        var list = fields.Require(GemeentenField);
        fields.Require(GeldigVanafField);
        var vanaf = fields.Date(GeldigVanafField)!.Value;
        var gemeenten = new List<string>();
        foreach (var item in Filled(list))
        {
            var code = SettingsFields.Text(item);
            if (Gemeenten.Find(code) is null)
                throw item.Refuse("deze gemeentecode staat niet in de lijst van gemeenten. Een code heeft vier cijfers, zoals \"0037\".");
            if (!seen.Add((code, vanaf)))
                throw item.Refuse("voor deze gemeente zijn er al lokale regels vanaf deze dag. Zet ze bij elkaar, of geef een andere 'geldigVanaf' op.");
            gemeenten.Add(code);
        }

        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new(gemeenten, vanaf, [.. SettingsFields.List(fields.Require(LokaleRegelsField)).Select(item => Regel(item, ids))]);
    }

    private static LokaleRegel Regel(SettingsNode node, HashSet<string> ids)
    {
        var fields = new SettingsFields(node, IdField, NaamField, SoortField, AanField, BijField, DomeinenField, ProductcategorieenField);
        var soort = SoortOf(fields.Require(SoortField));
        var domeinen = fields.Find(DomeinenField) is { } list ? [.. Filled(list).Select(DomeinOf).Distinct()] : Enum.GetValues<Domein>();
        fields.Require(AanField);
        return new()
        {
            Id = IdOf(fields.Require(IdField), ids),
            Naam = NaamOf(fields.Require(NaamField)),
            Soort = soort,
            Aan = fields.Flag(AanField)!.Value,
            WijstAf = WijstAf(fields.Require(BijField), soort),
            Domeinen = domeinen,
            Productcategorieen = fields.Find(ProductcategorieenField) is { } categorieen ? [.. Filled(categorieen).Select(item => CategorieOf(item, domeinen))] : [],
        };
    }

    /// <summary>A code of its own kind, so that nobody takes it for one of the standard.</summary>
    private static string IdOf(SettingsNode value, HashSet<string> ids)
    {
        var id = SettingsFields.Text(value);
        if (!id.StartsWith(IdBegin, StringComparison.Ordinal) || id.Length == IdBegin.Length || id.Length > LongestId || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            throw value.Refuse($"een id begint met {IdBegin} en heeft daarna letters, cijfers of streepjes, samen hoogstens {LongestId} tekens, zoals \"LR1\".");
        return ids.Add(id) ? id : throw value.Refuse("dit id is al van een andere regel.");
    }

    private static string NaamOf(SettingsNode value)
    {
        var naam = SettingsFields.Text(value);
        return naam.Length <= LongestNaam && !naam.Any(char.IsControl) ? naam : throw value.Refuse($"een naam heeft hoogstens {LongestNaam} tekens, op één regel.");
    }

    private static LokaleRegelSoort SoortOf(SettingsNode value) =>
        LokaleRegelTekst.Parse(SettingsFields.Text(value)) ?? throw value.Refuse($"deze soort is onbekend. Bekend zijn: {string.Join(", ", LokaleRegelTekst.Soorten)}.");

    private static bool WijstAf(SettingsNode value, LokaleRegelSoort soort) => SettingsFields.Text(value) switch
    {
        Signaal => false,
        Afwijzen when soort == LokaleRegelSoort.StartVereist =>
            throw value.Refuse("een prestatie mag niet worden afgewezen omdat het startbericht ontbreekt (OP364). Hier kan alleen \"signaal\"."),
        Afwijzen => true,
        _ => throw value.Refuse("hier hoort \"signaal\" (alleen tonen) of \"afwijzen\"."),
    };

    private static Domein DomeinOf(SettingsNode value) => SettingsFields.Text(value) switch
    {
        "Jw" => Domein.Jw,
        "Wmo" => Domein.Wmo,
        _ => throw value.Refuse("hier hoort \"Jw\" of \"Wmo\"."),
    };

    private static string CategorieOf(SettingsNode value, IReadOnlyList<Domein> domeinen)
    {
        var categorie = SettingsFields.Text(value);
        return Releases.All.Any(release => domeinen.Contains(release.Domein) && Codelijsten.For(release, "LDT_ProductCategorie")?.Find(categorie) is not null)
            ? categorie
            : throw value.Refuse("deze productcategorie staat niet in de codelijst van het domein.");
    }

    private static IReadOnlyList<SettingsNode> Filled(SettingsNode value) =>
        SettingsFields.List(value) is { Count: > 0 } items ? items : throw value.Refuse("deze lijst is leeg.");
}
