using System.Text.Json;
using Berichtenverkeer.Configuration;

namespace Berichtenverkeer.GoedeToekenning.Regelbestand;

/// <summary>A parameter of gronden as a rule file has it: how it is read, written and told. One for each property of <see cref="GrondParameters"/>.</summary>
public sealed record GrondInstelling
{
    /// <summary>Name in the rule file: that of the property in camel case.</summary>
    public required string Naam { get; init; }

    /// <summary>Dutch: what it is, for who edits the file.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Dutch, with its value: how a grond is looked at. Part of a list, without a full stop.</summary>
    public required Func<GrondInfo, GrondParameters, string> Zin { get; init; }

    /// <summary>Writes the value.</summary>
    public required Action<Utf8JsonWriter, GrondParameters> Write { get; init; }

    /// <summary>Takes the value of a rule file.</summary>
    /// <exception cref="SettingsException">It cannot be used.</exception>
    internal Func<SettingsNode, GrondInfo, GrondParameters, GrondParameters> Read { get; init; } = (_, _, parameters) => parameters;
}
