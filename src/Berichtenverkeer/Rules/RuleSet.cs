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
        Client = [.. RuleRegistry.Client.Where(rule => Used(rule.Info))];
        Debet = [.. RuleRegistry.Prestatie.Where(rule => Used(rule.Info) && rule.Kant.HasFlag(PrestatieKant.Debet))];
        Credit = [.. RuleRegistry.Prestatie.Where(rule => Used(rule.Info) && rule.Kant.HasFlag(PrestatieKant.Credit))];
        OpOntbrekend = [.. Debet.Where(rule => rule.Info.RestsOnMissing)];
        Signalen = RuleRegistry.All.Where(info => Used(info) && standen.Of(info, gemeente) == RuleStand.Signaal).ToHashSet();
    }

    public IBerichtRule[] Bericht { get; }

    public IDossierRule[] Dossier { get; }

    public ILeveringRule[] Levering { get; }

    public IExternRule[] Extern { get; }

    /// <summary>Rules about a client of a declaratie.</summary>
    public IClientRule[] Client { get; }

    /// <summary>Rules about a debit of a declaratie.</summary>
    public IPrestatieRule[] Debet { get; }

    /// <summary>Rules about a credit of a declaratie.</summary>
    public IPrestatieRule[] Credit { get; }

    /// <summary>Those of <see cref="Debet"/> whose breach means that something earlier is missing.</summary>
    public IPrestatieRule[] OpOntbrekend { get; }

    /// <summary>Those that are shown and refuse nothing.</summary>
    public IReadOnlySet<RuleInfo> Signalen { get; }
}
