using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Berichtenverkeer.LokaleRegels;

namespace Berichtenverkeer.GoedeToekenning.Regelbestand;

/// <summary>The one spelling of a rule set: in the shape of the rule file, every default filled in, in a fixed order.</summary>
internal static class RegelsetJson
{
    internal const string Signaal = "signaal";
    internal const string Tenzij = "tenzij";

    /// <summary>The set with its text and its hash.</summary>
    public static Regelset Seal(Regelset set)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            Write(json, set);
        var utf8 = buffer.ToArray();
        return set with { Json = Encoding.UTF8.GetString(utf8), Hash = Convert.ToHexStringLower(SHA256.HashData(utf8)) };
    }

    /// <summary>The value of one parameter, as it stands in the text.</summary>
    public static string ValueOf(GrondInstelling instelling, GrondParameters parameters)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            instelling.Write(json, parameters);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>The word of a rule file for what a grond does that cannot be judged.</summary>
    public static string NameOf(BijOnbekend bijOnbekend) => bijOnbekend == BijOnbekend.Tenzij ? Tenzij : Signaal;

    private static void Write(Utf8JsonWriter json, Regelset set)
    {
        json.WriteStartObject();
        json.WriteString(RegelbestandSet.ProfielField, set.Profiel);
        json.WriteString(RegelbestandSet.GeldigVanafField, $"{set.GeldigVanaf:yyyy-MM-dd}");

        // A set for every gemeente has no such field: an empty list in a file would be a slip of the pen.
        if (set.Gemeenten.Count > 0)
        {
            json.WritePropertyName(RegelbestandSet.GemeentenField);
            InstellingVormen.WriteTexts(json, set.Gemeenten);
        }

        json.WriteBoolean(RegelbestandSet.AfschalenField, set.AfschalenAltijdAdministratief);
        json.WriteString(RegelbestandSet.BijOnbekendField, NameOf(set.BijOnbekend));
        json.WriteStartArray(RegelbestandSet.BepalingenField);
        foreach (var bepaling in set.Bepalingen)
            Write(json, bepaling);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Bepaling bepaling)
    {
        json.WriteStartObject();
        json.WriteString(BepalingLezer.IdField, bepaling.Id);
        json.WriteString(BepalingLezer.NaamField, bepaling.Naam);
        json.WriteBoolean(BepalingLezer.AanField, bepaling.Aan);
        json.WriteNumber(BepalingLezer.VolgordeField, bepaling.Volgorde);
        json.WritePropertyName(BepalingLezer.DomeinenField);
        InstellingVormen.WriteTexts(json, bepaling.Domeinen.Select(domein => domein.ToString()));
        json.WriteStartObject(BepalingLezer.GrondenField);
        foreach (var grond in bepaling.Gronden)
        {
            json.WriteStartObject(grond.Code);
            json.WriteBoolean(BepalingLezer.AanField, grond.Aan);
            foreach (var instelling in GrondInstellingen.Of(GrondCatalogus.Find(grond.Code)!))
            {
                json.WritePropertyName(instelling.Naam);
                instelling.Write(json, grond.Parameters);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
