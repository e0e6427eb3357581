using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning;

/// <summary>What there is to know about a grond.</summary>
public sealed record GrondInfo
{
    /// <summary>Code, such as <c>3c</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Dutch name, short: what a column or a bar is called.</summary>
    public required string Naam { get; init; }

    /// <summary>Dutch sentence: when it holds.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Where it can hold.</summary>
    public IReadOnlyList<Domein> Domeinen { get; init; } = [Domein.Jw, Domein.Wmo];

    /// <summary>The messages in which it can hold.</summary>
    public IReadOnlyList<int> Berichten { get; init; } = [315, 317];

    /// <summary>Whether the standard profile has it on.</summary>
    public bool StandaardAan { get; init; } = true;

    /// <summary>Names of the parameters that it reads: properties of <see cref="GrondParameters"/>, in camel case as in the rule file.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>Its defaults.</summary>
    public GrondParameters Standaard { get; init; } = new();
}
