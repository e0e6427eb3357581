using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Pipeline.Proef;

namespace Berichtenverkeer.Cli.Output;

/// <summary>What a trial of rules shows: totals, then by bepaling and grond, then which way verzoeken change.</summary>
internal static class ProefOverzicht
{
    public static Overzicht<ProefRegel> Vorm { get; } = new("proef",
    [
        new("onderdeel", "Onderdeel", KolomSoort.Tekst, regel => regel.Onderdeel),
        new("code", "Code", KolomSoort.Tekst, regel => regel.Code) { OpScherm = true },
        new("omschrijving", "Omschrijving", KolomSoort.Tekst, regel => regel.Omschrijving) { OpScherm = true },
        new("nu", "Nu", KolomSoort.Getal, regel => regel.Nu) { OpScherm = true },
        new("straks", "Straks", KolomSoort.Getal, regel => regel.Straks) { OpScherm = true },
        new("verschil", "Verschil", KolomSoort.Getal, regel => regel.Verschil) { OpScherm = true },
    ]);

    /// <summary>The lines. Of bepalingen and gronden those that are on in either file, also when nothing falls under them.</summary>
    public static IEnumerable<ProefRegel> Of(ProefUitslag uitslag, Regelsets nu, Regelsets straks)
    {
        yield return Line("totaal", null, "beoordeeld", uitslag.Nu.Beoordeeld, uitslag.Straks.Beoordeeld);
        yield return Line("totaal", null, "administratief toekennen", uitslag.Nu.Administratief, uitslag.Straks.Administratief);
        yield return Line("totaal", null, "tenzij: eerst overleg", uitslag.Nu.Tenzij, uitslag.Straks.Tenzij);

        // The name is that of the new rules: those are read by whoever decides about them.
        var bepalingen = straks.Sets.Concat(nu.Sets).SelectMany(set => set.Bepalingen).Where(bepaling => bepaling.Aan).ToLookup(bepaling => bepaling.Id, StringComparer.Ordinal);
        foreach (var bepaling in bepalingen.OrderBy(group => group.First().Volgorde).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return Line("bepaling", bepaling.Key, bepaling.First().Naam, uitslag.Nu.PerBepaling.GetValueOrDefault(bepaling.Key), uitslag.Straks.PerBepaling.GetValueOrDefault(bepaling.Key));
            foreach (var code in bepaling.SelectMany(one => one.Gronden).Where(grond => grond.Aan).Select(grond => grond.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                var key = (bepaling.Key, code);
                yield return Line("grond", $"{bepaling.Key}/{code}", GrondCatalogus.Find(code)!.Naam, uitslag.Nu.PerGrond.GetValueOrDefault(key), uitslag.Straks.PerGrond.GetValueOrDefault(key));
            }
        }

        yield return Move("van administratief naar tenzij", uitslag.NaarTenzij);
        yield return Move("van tenzij naar administratief", uitslag.NaarAdministratief);
        yield return Move("tenzij, maar door andere bepalingen", uitslag.AndereBepalingen);
        yield return Move("niets anders", uitslag.Gelijk);
        if (uitslag.AlleenNu > 0)
            yield return Move("straks niet beoordeeld", uitslag.AlleenNu);
        if (uitslag.AlleenStraks > 0)
            yield return Move("nu niet beoordeeld", uitslag.AlleenStraks);
    }

    private static ProefRegel Line(string onderdeel, string? code, string omschrijving, long nu, long straks) => new(onderdeel, code, omschrijving, nu, straks, straks - nu);

    private static ProefRegel Move(string omschrijving, long aantal) => new("verandering", null, omschrijving, null, null, aantal);
}
