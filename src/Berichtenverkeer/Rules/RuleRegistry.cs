using Berichtenverkeer.Rules.CD;
using Berichtenverkeer.Rules.CS;
using Berichtenverkeer.Rules.TR;

namespace Berichtenverkeer.Rules;

/// <summary>Every rule of the standard that a receiver checks, by code: those with code here, and those without, which say why.</summary>
public static class RuleRegistry
{
    /// <summary>Rules inside one message.</summary>
    public static IReadOnlyList<IBerichtRule> Bericht { get; } = [.. BerichtRegels.All, .. Condities.All, .. Constraints.All];

    /// <summary>Rules across messages.</summary>
    public static IReadOnlyList<IDossierRule> Dossier { get; } = [.. DossierRegels.Dossier, .. DeclaratieRegels.Dossier];

    /// <summary>Rules about one start or stop.</summary>
    public static IReadOnlyList<ILeveringRule> Levering { get; } = DossierRegels.Levering;

    /// <summary>Rules that need an external source.</summary>
    public static IReadOnlyList<IExternRule> Extern { get; } = DossierRegels.Extern;

    /// <summary>Rules about one client of a declaratie.</summary>
    public static IReadOnlyList<IClientRule> Client { get; } = DeclaratieRegels.Client;

    /// <summary>Rules about one prestatie of a declaratie.</summary>
    public static IReadOnlyList<IPrestatieRule> Prestatie { get; } = DeclaratieRegels.Prestatie;

    /// <summary>What there is to know about each rule, by code: TR, CD, CS.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. Bericht.Select(rule => rule.Info)
            .Concat(Dossier.Select(rule => rule.Info))
            .Concat(Levering.Select(rule => rule.Info))
            .Concat(Extern.Select(rule => rule.Info))
            .Concat(Client.Select(rule => rule.Info))
            .Concat(Prestatie.Select(rule => rule.Info))
            .Concat(Constraints.InXsd)
            .DistinctBy(info => info.Code, StringComparer.Ordinal)
            .OrderBy(info => info.Kind)
            .ThenBy(info => info.Code, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, RuleInfo> ByCode = All.ToDictionary(info => info.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule with this code, in any case; null when there is none.</summary>
    public static RuleInfo? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The rules that give this retourcode, on any message.</summary>
    public static IReadOnlyList<RuleInfo> WithRetourcode(string retourcode) => [.. All.Where(info => info.Gives(retourcode))];
}
