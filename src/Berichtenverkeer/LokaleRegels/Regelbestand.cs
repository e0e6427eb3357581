using Berichtenverkeer.Configuration;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.LokaleRegels;

/// <summary>
/// The local rules in the rule file of a gemeente: JSON with comments, one set or a list of sets (<see cref="RegelbestandSet"/>).
/// Strict: what is not understood is refused with file, line, field and a Dutch sentence.
/// </summary>
public static class Regelbestand
{
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

    /// <summary>Reads a rule file.</summary>
    /// <param name="file">The file as the user named it, for messages.</param>
    /// <param name="utf8">Its content.</param>
    /// <exception cref="SettingsException">It cannot be used.</exception>
    public static LokaleAfspraken Parse(string file, ReadOnlySpan<byte> utf8)
    {
        var seen = new HashSet<(string Gemeente, DateOnly GeldigVanaf)>();
        return new([.. RegelbestandSet.All(file, utf8).Where(set => set.HasLokaleRegels).Select(set => Set(set, seen))]);
    }

    private static LokaleRegelset Set(RegelbestandSet set, HashSet<(string Gemeente, DateOnly GeldigVanaf)> seen)
    {
        set.Fields.Require(RegelbestandSet.GemeentenField);
        var gemeenten = set.Gemeenten(seen, "lokale regels");
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new(gemeenten, set.GeldigVanaf, [.. SettingsFields.List(set.Fields.Require(RegelbestandSet.LokaleRegelsField)).Select(item => Regel(item, ids))]);
    }

    private static LokaleRegel Regel(SettingsNode node, HashSet<string> ids)
    {
        var fields = new SettingsFields(node, IdField, NaamField, SoortField, AanField, BijField, DomeinenField, ProductcategorieenField);
        var soort = SoortOf(fields.Require(SoortField));
        var domeinen = fields.Find(DomeinenField) is { } list ? [.. RegelbestandSet.Filled(list).Select(RegelbestandSet.DomeinOf).Distinct()] : Enum.GetValues<Domein>();
        fields.Require(AanField);
        return new()
        {
            Id = RegelbestandSet.IdOf(fields.Require(IdField), IdBegin, ids, "regel"),
            Naam = RegelbestandSet.NaamOf(fields.Require(NaamField)),
            Soort = soort,
            Aan = fields.Flag(AanField)!.Value,
            WijstAf = WijstAf(fields.Require(BijField), soort),
            Domeinen = domeinen,
            Productcategorieen = fields.Find(ProductcategorieenField) is { } categorieen ? [.. RegelbestandSet.Filled(categorieen).Select(item => CategorieOf(item, domeinen))] : [],
        };
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

    private static string CategorieOf(SettingsNode value, IReadOnlyList<Domein> domeinen)
    {
        var categorie = SettingsFields.Text(value);
        return Releases.All.Any(release => domeinen.Contains(release.Domein) && Codelijsten.For(release, "LDT_ProductCategorie")?.Find(categorie) is not null)
            ? categorie
            : throw value.Refuse("deze productcategorie staat niet in de codelijst van het domein.");
    }
}
