using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Reports a breach at the prestatie that is judged.</summary>
internal static class PrestatieMelding
{
    private const string Bedragen303 = "IngediendeBedragPrestatie/";
    private const string Bedrag323 = "IngediendBedrag/";
    private const string Bedrag303 = "DeclaratieFactuurBedrag/";

    /// <summary>Reports a breach.</summary>
    /// <param name="findings">Takes it.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="zaak">The prestatie.</param>
    /// <param name="element">Path below Prestatie as a 323 has it.</param>
    /// <param name="detail">Dutch, or null: volumes, amounts, periods or codes.</param>
    public static void Report(this RuleFindings findings, RuleInfo rule, PrestatieZaak zaak, string element, string? detail = null) =>
        findings.Report(rule, zaak.Prestatie, zaak.Bericht.Soort.Nummer == Declaratie23.Nummer ? In303(element) : element, detail);

    /// <summary>In a 303 volume, unit and amounts stand together below one element.</summary>
    private static string In303(string element)
    {
        if (element.StartsWith(Bedrag323, StringComparison.Ordinal))
            return Bedragen303 + Bedrag303 + element[Bedrag323.Length..];
        return element is "GeleverdVolume" or "Eenheid" or "ProductTarief" ? Bedragen303 + element : element;
    }
}
