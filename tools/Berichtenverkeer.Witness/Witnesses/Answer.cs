namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>The answer of one witness.</summary>
/// <param name="Witness">Its name.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Reasons">Why, in its own codes, each once; empty when it is valid. Never a value of the document.</param>
internal sealed record Answer(string Witness, Verdict Verdict, IReadOnlyList<string> Reasons)
{
    /// <summary>Whether each reason begins with one of these, and there is one.</summary>
    public bool Only(params ReadOnlySpan<string> codes)
    {
        if (Reasons.Count == 0)
            return false;
        foreach (var reason in Reasons)
        {
            var found = false;
            foreach (var code in codes)
                found |= reason.StartsWith(code, StringComparison.Ordinal);
            if (!found)
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Witness}: {Verdict} {string.Join(", ", Reasons)}".TrimEnd();
}
