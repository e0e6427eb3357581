namespace Berichtenverkeer.Rules.Shapes;

/// <summary>What all rules inside one message have in common: retourcode 0001, and the sender who sends it anew.</summary>
internal static class BerichtInfo
{
    /// <summary>What there is to know about one of them.</summary>
    /// <param name="code">Code in the standard.</param>
    /// <param name="berichten">Numbers of the 3.2 messages.</param>
    /// <param name="eis">Dutch: what must hold.</param>
    /// <param name="fout">Dutch: what is wrong.</param>
    public static RuleInfo Of(string code, int[] berichten, string eis, string fout) => new()
    {
        Code = code,
        Retourcode = Reach.AfgekeurdTechnisch,
        Scope = RuleScope.Bericht,
        Berichten = berichten,
        Eis = eis,
        Bevinding = fout + " Laat de afzender het herstellen en opnieuw sturen.",
    };
}
