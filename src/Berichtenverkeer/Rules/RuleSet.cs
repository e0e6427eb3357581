using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules;

/// <summary>The rules that judge one message kind in one gemeente: those that are off are not in it.</summary>
internal sealed class RuleSet
{
    public RuleSet(BerichtSoort soort, string gemeente, RuleStanden standen)
    {
        bool Used(RuleInfo info) => info.Judges(soort) && standen.Of(info, gemeente) != RuleStand.Uit;
        Bericht = [.. RuleRegistry.Bericht.Where(rule => Used(rule.Info))];
        Dossier = [.. RuleRegistry.Dossier.Where(rule => Used(rule.Info))];
        Levering = [.. RuleRegistry.Levering.Where(rule => Used(rule.Info))];
        Extern = [.. RuleRegistry.Extern.Where(rule => Used(rule.Info))];
        Signalen = RuleRegistry.All.Where(info => Used(info) && standen.Of(info, gemeente) == RuleStand.Signaal).ToHashSet();
    }

    public IBerichtRule[] Bericht { get; }

    public IDossierRule[] Dossier { get; }

    public ILeveringRule[] Levering { get; }

    public IExternRule[] Extern { get; }

    /// <summary>Those that are shown and refuse nothing.</summary>
    public IReadOnlySet<RuleInfo> Signalen { get; }
}
