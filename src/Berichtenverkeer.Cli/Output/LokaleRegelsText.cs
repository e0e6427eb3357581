using Berichtenverkeer.LokaleRegels;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Local rules as a list to read.</summary>
internal static class LokaleRegelsText
{
    /// <summary>Writes the rules that are on, by set.</summary>
    /// <param name="screen">Where to.</param>
    /// <param name="file">The rule file; null when there is none.</param>
    /// <param name="afspraken">What is in it.</param>
    public static void Write(Screen screen, string? file, LokaleAfspraken afspraken)
    {
        if (file is null || afspraken.Sets.Count == 0)
        {
            screen.Data(file is null ? "Er zijn geen lokale regels: de instellingen noemen geen regelbestand." : $"Er zijn geen lokale regels in {file}.");
            return;
        }

        screen.Data($"Lokale regels in {file}. Dit zijn afspraken van de gemeente; zij horen niet bij de standaard.");
        foreach (var set in afspraken.Sets)
        {
            screen.Data("");
            screen.Data($"{string.Join(", ", set.Gemeenten.Select(NameOf))}, vanaf {DutchFormat.Date(set.GeldigVanaf)}");
            var aan = set.Regels.Where(regel => regel.Aan).ToList();
            foreach (var regel in aan)
            {
                screen.Data($"  {regel.Id} {regel.Naam} ({LokaleRegelTekst.NameOf(regel.Soort)})");
                screen.Data($"    {LokaleRegelTekst.Eis(regel.Soort)}");
                screen.Data($"    Geldt voor: {Scope(regel)}. Bij een overtreding: {Consequence(regel)}.");
            }

            if (aan.Count == 0)
                screen.Data("  Geen regel staat aan.");
            if (set.Regels.Count > aan.Count)
                screen.Data($"  Uit: {string.Join(", ", set.Regels.Where(regel => !regel.Aan).Select(regel => $"{regel.Id} {regel.Naam}"))}");
        }
    }

    /// <summary>Writes a line for each rule that is on.</summary>
    public static void WriteJson(Screen screen, LokaleAfspraken afspraken)
    {
        foreach (var set in afspraken.Sets)
        {
            foreach (var regel in set.Regels.Where(regel => regel.Aan))
            {
                JsonLines.Write(screen, "lokale-regel", json =>
                {
                    WriteTexts("gemeenten", set.Gemeenten);
                    json.WriteString("geldig_vanaf", $"{set.GeldigVanaf:yyyy-MM-dd}");
                    json.WriteString("id", regel.Id);
                    json.WriteString("naam", regel.Naam);
                    json.WriteString("regel", LokaleRegelTekst.NameOf(regel.Soort));
                    json.WriteString("eis", LokaleRegelTekst.Eis(regel.Soort));
                    json.WriteString("bij", regel.WijstAf ? "afwijzen" : "signaal");
                    OfferText.WriteNullable(json, "retourcode", regel.Info.Retourcode);
                    WriteTexts("domeinen", regel.Domeinen.Select(domein => domein == Domein.Jw ? "jw" : "wmo"));
                    WriteTexts("productcategorieen", regel.Productcategorieen);

                    void WriteTexts(string name, IEnumerable<string> texts)
                    {
                        json.WriteStartArray(name);
                        foreach (var text in texts)
                            json.WriteStringValue(text);
                        json.WriteEndArray();
                    }
                });
            }
        }
    }

    /// <summary>"Stadskanaal (0037)".</summary>
    public static string NameOf(string code) => Gemeenten.Find(code) is { } gemeente ? $"{gemeente.Naam} ({code})" : code;

    private static string Scope(LokaleRegel regel)
    {
        var domeinen = ToekenningText.DomeinenOf(regel.Domeinen);
        return regel.Productcategorieen.Count == 0
            ? $"{domeinen}, alle productcategorieën"
            : $"{domeinen}, productcategorie {string.Join(", ", regel.Productcategorieen)}";
    }

    private static string Consequence(LokaleRegel regel) =>
        regel.WijstAf ? $"de prestatie wordt afgewezen met {LokaleRegel.VolumeTeHoog}" : "een signaal, de prestatie telt gewoon mee";
}
