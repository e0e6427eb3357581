using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Shapes;

/// <summary>Finds classes whose key was there before.</summary>
internal static class Repeated
{
    /// <summary>Reports each item of a list whose key an earlier one has. A list of one costs nothing.</summary>
    public static void Report<T, TKey>(List<T> items, Func<T, TKey> key, string element, RuleInfo rule, RuleFindings findings)
        where T : Klasse
    {
        if (items.Count < 2)
            return;
        var seen = new HashSet<TKey>(items.Count);
        foreach (var item in items)
        {
            if (!seen.Add(key(item)))
                findings.Report(rule, item, element);
        }
    }
}
