using System.Globalization;
using System.Text.Json;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Cli.Output;

/// <summary>One offer as a person or a program reads it: place, code, sentence; never a value of the message.</summary>
internal static class OfferText
{
    private const int ShownFindings = 20;

    /// <summary>Lines for a person; nothing for what was accepted.</summary>
    public static void Write(Screen screen, ValidatedOffer offer, bool all)
    {
        if (offer.Disposition is { } disposition)
            screen.Data($"{offer.Offer.Origin}: {DutchNames.Of(disposition.Uitkomst)} ({DutchNames.Words(disposition.Reden)}): {disposition.Tekst}", ReportText.StyleOf(disposition.Uitkomst));
        foreach (var finding in offer.Findings.Take(all ? int.MaxValue : ShownFindings))
            WriteFinding(screen, offer.Offer.Origin, finding);
        if (!all && offer.Findings.Count > ShownFindings)
            screen.Data($"{offer.Offer.Origin}: nog {DutchFormat.Count(offer.Findings.Count - ShownFindings, "bevinding", "bevindingen")}; --alles toont ze.");
    }

    /// <summary>A finding of a message that was just read.</summary>
    public static void WriteFinding(Screen screen, string origin, Finding finding) =>
        WriteFinding(screen, origin, finding.Code, finding.Retourcode, finding.Path, finding.Line, finding.Column, finding.Tekst);

    /// <summary>A finding: first what an editor can jump to, then code and sentence, then the element.</summary>
    public static void WriteFinding(Screen screen, string origin, string code, string? retourcode, string path, int line, int column, string text)
    {
        var place = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({line},{column})") : "";
        screen.Data($"{origin}{place}: {code}{(retourcode is null ? "" : $" [{retourcode}]")} {text}", ReportText.StyleOf(Uitkomst.Afgekeurd));
        if (path.Length > 0)
            screen.Data($"    {path}");
    }

    /// <summary>An object for a program.</summary>
    public static void WriteJson(Screen screen, ValidatedOffer offer) => JsonLines.Write(screen, "aanbieding", json =>
    {
        json.WriteString("herkomst", offer.Offer.Origin);
        json.WriteNumber("lengte", offer.Offer.Length);
        json.WriteString("uitkomst", offer.Uitkomst.ToName());
        WriteNullable(json, "bericht", offer.Soort?.Code);
        WriteNullable(json, "release", offer.Soort?.Release.Versie);
        WriteNullable(json, "reden", offer.Disposition?.Reden);
        WriteNullable(json, "tekst", offer.Disposition?.Tekst);
        json.WriteStartArray("bevindingen");
        foreach (var finding in offer.Findings)
            WriteFindingJson(json, finding);
        json.WriteEndArray();
    });

    public static void WriteFindingJson(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("niveau", finding.Level.ToString().ToLowerInvariant());
        json.WriteString("code", finding.Code);
        WriteNullable(json, "retourcode", finding.Retourcode);
        json.WriteString("pad", finding.Path);
        json.WriteNumber("regel", finding.Line);
        json.WriteNumber("kolom", finding.Column);
        json.WriteString("tekst", finding.Tekst);
        json.WriteEndObject();
    }

    public static void WriteNullable(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, value);
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
