using System.Globalization;
using System.Text.Json;
using Berichtenverkeer.Configuration;
using Berichtenverkeer.LokaleRegels;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Regelbestand;

/// <summary>Reads bepalingen over those of a profile: what is not named stays as it is there.</summary>
internal sealed class BepalingLezer
{
    internal const string IdField = "id";
    internal const string NaamField = "naam";
    internal const string AanField = "aan";
    internal const string VolgordeField = "volgorde";
    internal const string DomeinenField = "domeinen";
    internal const string GrondenField = "gronden";

    private const string IdBegin = "TZ";
    private const long HighestVolgorde = 999;
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SettingsNode> volgorden = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bepaling> bepalingen;

    private BepalingLezer(IReadOnlyList<Bepaling> profiel) => bepalingen = profiel.ToDictionary(bepaling => bepaling.Id, StringComparer.Ordinal);

    /// <summary>The bepalingen, by volgorde.</summary>
    /// <param name="list">Those of the file; null when it has none.</param>
    /// <param name="profiel">Those of the profile.</param>
    public static IReadOnlyList<Bepaling> Read(SettingsNode? list, IReadOnlyList<Bepaling> profiel)
    {
        var lezer = new BepalingLezer(profiel);
        if (list is not null)
        {
            foreach (var item in SettingsFields.List(list))
                lezer.Add(item);
        }

        return lezer.Sorted();
    }

    private void Add(SettingsNode node)
    {
        var fields = new SettingsFields(node, IdField, NaamField, AanField, VolgordeField, DomeinenField, GrondenField);
        var id = RegelbestandSet.IdOf(fields.Require(IdField), IdBegin, ids, "bepaling");
        var known = bepalingen.GetValueOrDefault(id);
        if (known is null && bepalingen.Keys.FirstOrDefault(other => string.Equals(other, id, StringComparison.OrdinalIgnoreCase)) is { } alike)
            throw fields.Require(IdField).Refuse($"dit id lijkt te veel op {alike}. Schrijf het net zo, of kies een ander.");

        // A new bepaling has nothing to fall back on.
        SettingsNode? Field(string name) => known is null ? fields.Require(name) : fields.Find(name);
        var naam = Field(NaamField) is { } given ? RegelbestandSet.NaamOf(given) : known!.Naam;
        var place = Field(VolgordeField);
        var domeinen = fields.Find(DomeinenField) is { } named
            ? [.. RegelbestandSet.Filled(named).Select(RegelbestandSet.DomeinOf).Distinct().Order()]
            : known?.Domeinen ?? Enum.GetValues<Domein>();
        bepalingen[id] = new()
        {
            Id = id,
            Naam = naam,
            Aan = fields.Flag(AanField) ?? known?.Aan ?? true,
            Volgorde = place is null ? known!.Volgorde : (int)InstellingVormen.Whole(place, 1, HighestVolgorde),
            Domeinen = domeinen,
            Gronden = Gronden(Field(GrondenField), known?.Gronden ?? [], domeinen),
        };
        volgorden[id] = place ?? node;
    }

    private static IReadOnlyList<GrondKeuze> Gronden(SettingsNode? node, IReadOnlyList<GrondKeuze> known, IReadOnlyList<Domein> domeinen)
    {
        var keuzes = known.ToDictionary(grond => grond.Code, StringComparer.Ordinal);
        if (node is not null)
        {
            if (node.Kind != JsonTokenType.StartObject)
                throw node.Refuse("hier hoort een object tussen { en }, met een veld per grond.");
            foreach (var (code, value) in node.Members)
                keuzes[code] = Grond(code, value, keuzes.GetValueOrDefault(code), domeinen);
            if (keuzes.Count == 0)
                throw node.Refuse("een bepaling heeft ten minste één grond.");
        }

        return [.. keuzes.Values.OrderBy(grond => grond.Code, StringComparer.Ordinal).Select(grond => grond with { Aan = grond.Aan && CanHold(grond.Code, domeinen) })];
    }

    private static GrondKeuze Grond(string code, SettingsNode value, GrondKeuze? known, IReadOnlyList<Domein> domeinen)
    {
        var info = GrondCatalogus.Find(code) ?? throw value.Refuse($"deze grond is onbekend. Bekend zijn: {string.Join(", ", GrondCatalogus.Alle.Select(one => one.Code))}.");
        var fields = new SettingsFields(value, [AanField, .. info.Parameters]);
        var parameters = known?.Parameters ?? info.Standaard;
        foreach (var instelling in GrondInstellingen.Of(info))
        {
            if (fields.Find(instelling.Naam) is { } given)
                parameters = instelling.Read(given, info, parameters);
        }

        // Who names a grond that was not there wants it, unless he says otherwise.
        var aan = fields.Flag(AanField);
        if ((aan ?? known is null) && !CanHold(code, domeinen))
            throw value.Refuse(WhyNot(info));
        return new(code, aan ?? known?.Aan ?? true, parameters);
    }

    /// <summary>A grond of another domein than those of the bepaling is off: it would never hold.</summary>
    private static bool CanHold(string code, IReadOnlyList<Domein> domeinen) => GrondCatalogus.Find(code)!.Domeinen.Any(domeinen.Contains);

    private static string WhyNot(GrondInfo info) => info.Code == "4d"
        ? "voor de Jeugdwet mag niet worden nagegaan of iemand een Wlz-indicatie heeft. Zet 4d uit, of zet ook \"Wmo\" bij de domeinen van deze bepaling."
        : $"deze grond geldt alleen in de {(info.Domeinen[0] == Domein.Jw ? "Jeugdwet" : "Wmo")}. Zet hem uit, of zet ook \"{info.Domeinen[0]}\" bij de domeinen van deze bepaling.";

    private List<Bepaling> Sorted()
    {
        var sorted = bepalingen.Values.OrderBy(bepaling => bepaling.Volgorde).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Volgorde != sorted[i - 1].Volgorde)
                continue;

            // The profile itself has no such pair, so the file names at least one of the two; of both, the last in the file.
            var (wrong, other) = LineOf(sorted[i]) > LineOf(sorted[i - 1]) ? (sorted[i], sorted[i - 1]) : (sorted[i - 1], sorted[i]);
            throw volgorden[wrong.Id].Refuse(string.Create(CultureInfo.InvariantCulture, $"volgorde {wrong.Volgorde} is al van {other.Id}. Elke bepaling heeft een eigen plaats."));
        }

        return sorted;
    }

    private int LineOf(Bepaling bepaling) => volgorden.TryGetValue(bepaling.Id, out var node) ? node.Line : 0;
}
