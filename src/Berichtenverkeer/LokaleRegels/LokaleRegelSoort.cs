namespace Berichtenverkeer.LokaleRegels;

/// <summary>The kinds of agreements that a gemeente can make with its aanbieders where the standard leaves it to them.</summary>
public enum LokaleRegelSoort
{
    /// <summary>Output per month: a broken month in which less than half is assigned counts for half the Volume (IV078).</summary>
    HalveMaand,

    /// <summary>Output per month: nothing for the first broken month, the last one in full (IV078; agreement with certified institutions).</summary>
    GebrokenMaand,

    /// <summary>A prestatie without a start message is shown. It is never refused for that (OP364).</summary>
    StartVereist,
}
