namespace Berichtenverkeer.GoedeToekenning;

/// <summary>The provisions of some gemeenten from a day on. A later set of a gemeente takes the place of this one.</summary>
public sealed record Regelset
{
    /// <summary>The profile it starts from, such as <c>standaard</c>.</summary>
    public required string Profiel { get; init; }

    /// <summary>First Dagtekening that is judged by this set, inclusive.</summary>
    public required DateOnly GeldigVanaf { get; init; }

    /// <summary>CBS codes of the gemeenten; empty is every gemeente that has no set of its own.</summary>
    public required IReadOnlyList<string> Gemeenten { get; init; }

    /// <summary>Whether a 317 that only shortens or lowers is always administrative.</summary>
    public required bool AfschalenAltijdAdministratief { get; init; }

    /// <summary>What a grond does that cannot be judged.</summary>
    public required BijOnbekend BijOnbekend { get; init; }

    /// <summary>The bepalingen, by volgorde, also those that are off.</summary>
    public required IReadOnlyList<Bepaling> Bepalingen { get; init; }

    /// <summary>SHA-256 (hexadecimal, lower case) over <see cref="Json"/>: two sets that judge alike have the same.</summary>
    public required string Hash { get; init; }

    /// <summary>The whole set with every default filled in, in a fixed order: what a run and <c>ref.gt_regelset</c> store.</summary>
    public required string Json { get; init; }
}
