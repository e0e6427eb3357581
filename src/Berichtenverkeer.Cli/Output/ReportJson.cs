using System.Text.Json;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Cli.Output;

/// <summary>The fields of a report as JSON: the words of the data, not of the screen.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter json, RunReport report)
    {
        json.WriteNumber("aangeboden", report.Aangeboden);
        json.WriteStartObject("per_uitkomst");
        foreach (var uitkomst in UitkomstNames.All)
            json.WriteNumber(uitkomst.ToName(), report[uitkomst]);
        json.WriteEndObject();
        json.WriteNumber("nog_te_doen", report.Waiting);
        json.WriteStartArray("per_bericht");
        foreach (var (bericht, uitkomst, aantal) in report.PerBericht)
        {
            json.WriteStartObject();
            json.WriteString("bericht", bericht);
            json.WriteString("uitkomst", uitkomst.ToName());
            json.WriteNumber("aantal", aantal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("per_reden");
        foreach (var (uitkomst, reden, aantal) in report.PerReden)
        {
            json.WriteStartObject();
            json.WriteString("uitkomst", uitkomst.ToName());
            json.WriteString("reden", reden);
            json.WriteNumber("aantal", aantal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("top_codes");
        foreach (var (code, tekst, aantal) in report.TopCodes)
        {
            json.WriteStartObject();
            json.WriteString("code", code);
            json.WriteString("tekst", DutchNames.OfCode(code) ?? tekst);
            json.WriteNumber("aantal", aantal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
