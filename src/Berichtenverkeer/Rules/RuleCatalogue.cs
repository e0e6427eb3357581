using System.Globalization;
using System.Text;
using Berichtenverkeer.Rules.TR;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules;

/// <summary>The page <c>Rules/README.md</c>: every rule by code, told from its <see cref="RuleInfo"/>.</summary>
/// <remarks>Files are named by the caller, who can see them: the core sees no disk.</remarks>
/// <param name="rules">All rules.</param>
/// <param name="codeFile">Path of the code of a rule, seen from the page; null when there is none.</param>
/// <param name="testFile">Path of its tests, seen from the page; null when there are none.</param>
public sealed class RuleCatalogue(IReadOnlyList<RuleInfo> rules, Func<RuleInfo, string?> codeFile, Func<RuleInfo, string?> testFile)
{
    private static readonly (RuleKind Kind, string Title)[] Kinds =
    [
        (RuleKind.TR, "Technische regels (TR)"),
        (RuleKind.CD, "Condities (CD)"),
        (RuleKind.CS, "Constraints (CS)"),
    ];

    /// <summary>The page as Markdown, with <c>\n</c> at the end of each line.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        var here = rules.Where(rule => rule.NietHier is null).ToList();
        WriteHead(text, here);
        foreach (var (kind, title) in Kinds)
            WriteTable(text, title, [.. here.Where(rule => rule.Kind == kind)]);
        WriteNotes(text, "Eigen lezing", "Waar de standaard niets zegt of meer dan één lezing toelaat, is dit de onze. Elke regel is per gemeente uit te zetten.", here, rule => rule.EigenLezing);
        WriteNotes(text, "Verschil tussen iJw en iWmo", "Elders geldt voor beide wetten hetzelfde.", here, rule => rule.Domeinverschil);
        WriteNotes(text, "Niet meteen aan", "Deze regels keuren pas af als de gemeente dat kiest.", here, rule => RuleText.Stand(rule.Stand));
        WriteNotes(text, "Ook voor release 2.3", "Van 2.3 zijn geen regelteksten bekend, alleen de codelijst. Daarom gelden daar alleen regels waarvoor een grond is.", here, Reason23);
        Write303(text, here);
        WriteNotes(
            text,
            "Zonder code hier",
            "Deze regels staan in het register, maar hebben hier geen code. Dit is waarom.",
            [.. rules.Where(rule => rule.NietHier is not null)],
            rule => $"{Sentence(rule.Eis)} Geen code hier: {rule.NietHier}");
        return text.ToString();
    }

    private void WriteHead(StringBuilder text, List<RuleInfo> here)
    {
        Line(text, "# De regels van de standaard");
        Line(text);
        Line(text, "<!-- Generated from RuleRegistry; do not edit. Rewrite with: BERICHTENVERKEER_SCHRIJF=1 dotnet test tests/Berichtenverkeer.Rules.Tests --filter RuleCatalogueTests -->");
        Line(text);
        Line(text, "Wie een bericht ontvangt, toetst het aan deze regels en antwoordt met een retour die zegt wat niet klopt.");
        Line(text, "Wat een code betekent staat ook in `berichten uitleg TR135` en `berichten uitleg 0001`.");
        Line(text);
        var counts = Kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{rules.Count(rule => rule.Kind == kind.Kind)} {kind.Kind}"));
        Line(text, string.Create(CultureInfo.InvariantCulture, $"{rules.Count} regels: {Opsomming.En(counts)}. Met code hier: {here.Count}; zonder: {rules.Count - here.Count}, en die staan onderaan met de reden."));
        Line(text);
        Line(text, "- **Reikwijdte** `bericht`: de regel ziet alleen het bericht. `dossier`: ook wat eerder is gewisseld. `extern`: ook een bron daarbuiten, zoals een lijst of de datum van ontvangst.");
        Line(text, "- Een bericht dat op `bericht` faalt, wordt niet verder getoetst. `dossier` en `extern` tellen samen als één niveau.");
        Line(text, "- Kan een regel niet oordelen omdat een lijst er niet is of het geval niet dekt, dan is hij **onbeslist**: dat wordt geteld en keurt niets af.");
        Line(text, "- Elke regel is per gemeente `aan`, `signaal` (alleen tonen) of `uit`.");
        Line(text, "- **Berichten** zijn die van release 3.2 en van beide wetten, tenzij er iets anders bij staat.");
    }

    private void WriteTable(StringBuilder text, string title, List<RuleInfo> part)
    {
        if (part.Count == 0)
            return;
        Line(text);
        Line(text, $"## {title}");
        Line(text);
        Line(text, "| Regel | Retour | Reikwijdte | Berichten | Wat moet gelden | Bewijs |");
        Line(text, "|---|---|---|---|---|---|");
        foreach (var rule in part)
        {
            Line(text, $"| <a id=\"{rule.Code.ToLowerInvariant()}\"></a>{Link(rule.Code, codeFile(rule))} | {Retour(rule)} | {RuleText.ScopeName(rule.Scope)} "
                + $"| {Berichten(rule)} | {Cell(rule.Eis)}{Marks(rule)} | {Link("tests", testFile(rule))} |");
        }
    }

    private static void WriteNotes(StringBuilder text, string title, string intro, List<RuleInfo> part, Func<RuleInfo, string?> note)
    {
        var noted = part.Where(rule => !string.IsNullOrEmpty(note(rule))).ToList();
        if (noted.Count == 0)
            return;
        Line(text);
        Line(text, $"## {title}");
        Line(text);
        Line(text, intro);
        Line(text);
        foreach (var rule in noted)
        {
            var code = rule.NietHier is null ? $"[{rule.Code}](#{rule.Code.ToLowerInvariant()})" : $"**{rule.Code}**";
            Line(text, $"- {code}: {Sentence(note(rule)!)}");
        }
    }

    /// <summary>The declaratie of 2.3: with which codes it is answered, and what of the list is not used.</summary>
    private static void Write303(StringBuilder text, List<RuleInfo> here)
    {
        var rules = here.Where(rule => Declaratie23.Regels.Any(regel => regel.Code == rule.Code)).ToList();
        if (rules.Count == 0)
            return;
        Line(text);
        Line(text, "## De declaratie van release 2.3 (303)");
        Line(text);
        Line(text, Declaratie23.Grond);
        Line(text);
        Line(text, "| Regel | Code op een 303 | Waarom |");
        Line(text, "|---|---|---|");
        foreach (var rule in rules)
        {
            var regel = Declaratie23.Regels.First(regel => regel.Code == rule.Code);
            Line(text, $"| [{rule.Code}](#{rule.Code.ToLowerInvariant()}) | {regel.Retourcode} | {Cell(regel.Waarom)} |");
        }

        Line(text);
        Line(text, "Regels op een declaratie van 3.2 die een 303 niet beoordelen:");
        Line(text);
        foreach (var (code, waarom) in Declaratie23.NietBeoordeeld)
            Line(text, $"- {code}: {waarom}");
        Line(text);
        Line(text, "Codes van de lijst van 2.3 die een 303 hier niet krijgt:");
        Line(text);
        foreach (var (code, waarom) in Declaratie23.NietGebruikt)
            Line(text, $"- {code}: {waarom}");
    }

    /// <summary>The code, and the one for a 303 where its list has another.</summary>
    private static string Retour(RuleInfo rule)
    {
        var code = rule.Retourcode ?? "geen";
        return rule.Retourcode303 is { } other ? $"{code}<br>303: {other}" : code;
    }

    private static string Berichten(RuleInfo rule)
    {
        var parts = new List<string> { string.Join(", ", rule.Berichten.Select(Number)) };
        if (rule.Alleen is { } domein)
            parts.Add(domein == Domein.Jw ? "alleen iJw" : "alleen iWmo");
        if (rule.Berichten23.Count > 0)
            parts.Add($"2.3: {string.Join(", ", rule.Berichten23.Select(Number))}");
        return string.Join("<br>", parts.Where(part => part.Length > 0));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A 303 has a table of its own.</summary>
    private static string? Reason23(RuleInfo rule) =>
        rule.Berichten23 is [] or [Declaratie23.Nummer] ? null : $"{string.Join(", ", rule.Berichten23.Select(Number))}: {rule.Waarom23}";

    /// <summary>What a reader of the table must not miss; the lists below it say more.</summary>
    private static string Marks(RuleInfo rule)
    {
        List<string> marks = [];
        if (rule.EigenLezing is not null)
            marks.Add("[eigen lezing](#eigen-lezing)");
        if (rule.Domeinverschil is not null)
            marks.Add("[verschil iJw en iWmo](#verschil-tussen-ijw-en-iwmo)");
        if (rule.Stand != RuleStand.Aan)
            marks.Add($"[{RuleStanden.NameOf(rule.Stand)}](#niet-meteen-aan)");
        return marks.Count == 0 ? "" : $" *({string.Join(", ", marks)})*";
    }

    private static string Link(string name, string? file) => file is null ? name : $"[{name}]({file})";

    /// <summary>A bar would end the cell.</summary>
    private static string Cell(string tekst) => tekst.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Sentence(string tekst) => tekst.EndsWith('.') ? tekst : tekst + ".";

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
