using System.Globalization;

namespace Berichtenverkeer.Reading;

/// <summary>Keeps the findings of one message up to a limit, and then says that there are more.</summary>
internal sealed class FindingCollector(int max)
{
    private readonly List<Finding> findings = [];
    private int dropped;

    /// <summary>Findings seen, kept or not.</summary>
    public int Count => findings.Count + dropped;

    public void Add(Finding finding)
    {
        if (findings.Count < max)
            findings.Add(finding);
        else
            dropped++;
    }

    public void Add(FindingLevel level, string code, string path, int line, int column, string tekst) => Add(new Finding(level, code, null, path, line, column, tekst));

    /// <summary>Says that there were more, which nobody made.</summary>
    public void Drop(int count) => dropped += count;

    public IReadOnlyList<Finding> ToList()
    {
        if (dropped > 0)
            findings.Add(new(FindingLevel.Xsd, FindingCodes.EnMeer, null, "/", 0, 0, string.Create(CultureInfo.InvariantCulture, $"… en meer: nog {dropped} bevindingen zijn niet bewaard.")));
        return findings;
    }
}
