using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>The styles of writing that were seen, by their root tag. Bounded: a sender who makes up a new one each time forgets the others.</summary>
internal sealed class StyleBook(SchemaSet schemas)
{
    private const int Most = 64;
    private const int LongestTag = 1024;
    private readonly List<WritingStyle> styles = [];
    private readonly Dictionary<BerichtSoort, FastPlan> plans = [];
    private readonly List<PrefixBinding> bindings = [];

    /// <summary>The style of a message that begins with this root tag; null when it is not a message that we know.</summary>
    public WritingStyle? Find(ReadOnlySpan<byte> xml)
    {
        for (var i = 0; i < styles.Count; i++)
        {
            if (xml.StartsWith(styles[i].RootTag))
            {
                var style = styles[i];
                if (i > 0)
                    (styles[i], styles[i / 2]) = (styles[i / 2], style);
                return style;
            }
        }

        return Learn(xml);
    }

    private WritingStyle? Learn(ReadOnlySpan<byte> xml)
    {
        bindings.Clear();
        var names = new List<string>();
        var tag = default(StartTag);
        var read = tag.Read(
            xml,
            0,
            bindings,
            value =>
            {
                names.Add(System.Text.Encoding.ASCII.GetString(value));
                return names.Count - 1;
            },
            depth: 0);
        if (!read || tag.IsEmpty || tag.End > LongestTag)
            return null;
        var prefix = tag.Prefix;
        var own = -1;
        foreach (var binding in bindings)
        {
            if (prefix.SequenceEqual(binding.Prefix))
                own = binding.Namespace;
        }

        if (own < 0 || BerichtSoorten.ByNamespace(names[own]) is not { } soort || !tag.LocalName.SequenceEqual(System.Text.Encoding.UTF8.GetBytes(soort.RootElement)))
            return null;
        if (!plans.TryGetValue(soort, out var plan))
            plans.Add(soort, plan = new(schemas.PlanOf(soort)));
        if (plan.Plan.Unfollowed.Count > 0)
            return null;
        var style = new WritingStyle(plan, xml[..tag.End].ToArray(), [.. bindings.Select(binding => binding.Namespace < 0 ? binding : binding with { Namespace = plan.NamespaceOf(names[binding.Namespace]) })])
        {
            RootNameLength = tag.Name.Length,
        };
        if (styles.Count == Most)
            styles.RemoveAt(Most - 1);
        styles.Add(style);
        return style;
    }
}
