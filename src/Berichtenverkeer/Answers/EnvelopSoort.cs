namespace Berichtenverkeer.Answers;

/// <summary>The StUF envelope in which an answer travels.</summary>
public enum EnvelopSoort
{
    /// <summary>A reply: it refers to the Di01 in which the heen came (crossRefnummer).</summary>
    Du01,

    /// <summary>A message of its own: it refers to no other envelope.</summary>
    Di01,
}
