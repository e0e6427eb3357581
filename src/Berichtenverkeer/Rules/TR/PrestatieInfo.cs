namespace Berichtenverkeer.Rules.TR;

/// <summary>What all rules about one prestatie have in common: they judge a 323, and a 303 as <see cref="Declaratie23"/> says.</summary>
internal static class PrestatieInfo
{
    /// <summary>What there is to know about one of them.</summary>
    /// <param name="code">Code in the standard.</param>
    /// <param name="retourcode">Code of the list of 3.2.</param>
    /// <param name="eis">Dutch: what must hold.</param>
    /// <param name="bevinding">Dutch: what is wrong, and what to do next.</param>
    public static RuleInfo Of(string code, string retourcode, string eis, string bevinding) => Declaratie23.With(new()
    {
        Code = code,
        Retourcode = retourcode,
        Scope = RuleScope.Dossier,
        Berichten = [323],
        Eis = eis,
        Bevinding = bevinding,
    });
}
