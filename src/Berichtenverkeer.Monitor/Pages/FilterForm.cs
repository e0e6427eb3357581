using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Pages;

/// <summary>The filters as a plain form: works without script, and every selection has an address.</summary>
internal static class FilterForm
{
    private static readonly string[] Hidden = ["aanbieder", "categorie", "product", "verwijzer", "soort", "korrel"];

    public static Markup Draw(MonitorCijfers cijfers)
    {
        var filter = cijfers.Filter;
        var keuzes = cijfers.Keuzes;
        var more = Hidden.Any(name => FilterQuery.Value(filter, name).Length > 0) ? new Markup(" open") : Markup.Empty;
        return Markup.Of($"""
            <form class="filters" action="/" method="get" aria-label="Selectie">
            <div class="velden">
            <label>Van <input type="date" name="van" value="{FilterQuery.Value(filter, "van")}" required></label>
            <label>Tot en met <input type="date" name="tot" value="{FilterQuery.Value(filter, "tot")}" required></label>
            {Select("gemeente", "Gemeente", "Alle", keuzes.Gemeenten)}
            {Select("domein", "Wet", "Beide", [new("jw", "Jeugdwet"), new("wmo", "Wmo")])}
            {Select("telling", "Telt", "Advies", [new("werkelijk", "Werkelijk (register)")])}
            <button type="submit">Toon</button>
            </div>
            <details{more}><summary>Meer filters</summary><div class="velden">
            {Select("aanbieder", "Aanbieder", "Alle aanbieders", keuzes.Aanbieders)}
            {Select("categorie", "Categorie", "Alle categorieën", keuzes.Categorieen)}
            {Select("product", "Product", "Alle producten", keuzes.Producten)}
            {Select("verwijzer", "Verwijzer", "Alle verwijzers", keuzes.Verwijzers)}
            {Select("soort", "Bericht", "315 en 317", [new("315", "Verzoek om toewijzing (315)"), new("317", "Verzoek om wijziging (317)")])}
            {Select("korrel", "Verloop per", "Maand", [new("week", "Week"), new("kwartaal", "Kwartaal")])}
            </div></details>
            <p class="wis"><a href="/">Zonder filters</a></p>
            </form>
            """);

        Markup Select(string name, string label, string all, IReadOnlyList<Keuze> choices)
        {
            var chosen = FilterQuery.Value(filter, name);
            // What is filtered on stays chosen, also when it does not occur in this selection.
            IEnumerable<Keuze> listed = chosen.Length == 0 || choices.Any(keuze => keuze.Code == chosen) ? choices : [new(chosen, chosen), .. choices];
            var options = listed.Select(keuze => Markup.Of($"<option value=\"{keuze.Code}\"{(keuze.Code == chosen ? new Markup(" selected") : Markup.Empty)}>{keuze.Naam}</option>"));
            return Markup.Of($"<label>{label} <select name=\"{name}\"><option value=\"\">{all}</option>{options}</select></label>");
        }
    }
}
