using System.Text.Json;

namespace Berichtenverkeer.Termijnen;

/// <summary>Which days are no working days here, where that differs between organisations. The standard does not say what a working day is.</summary>
/// <param name="GoedeVrijdag">Whether the Friday before Easter is a day off.</param>
/// <param name="Bevrijdingsdag">In which years 5 May is a day off.</param>
public sealed record FeestdagenKeuze(bool GoedeVrijdag = false, BevrijdingsdagKeuze Bevrijdingsdag = BevrijdingsdagKeuze.Lustrum)
{
    /// <summary>Name of the field for <see cref="GoedeVrijdag"/> in the settings and in a run.</summary>
    public const string GoedeVrijdagField = "goedeVrijdag";

    /// <summary>Name of the field for <see cref="Bevrijdingsdag"/> in the settings and in a run.</summary>
    public const string BevrijdingsdagField = "bevrijdingsdag";

    /// <summary>What holds when nothing is chosen.</summary>
    public static FeestdagenKeuze Standaard { get; } = new();

    /// <summary>Reads <c>nooit</c>, <c>lustrum</c> or <c>altijd</c>; null for anything else.</summary>
    public static BevrijdingsdagKeuze? Parse(string text) => text switch
    {
        "nooit" => BevrijdingsdagKeuze.Nooit,
        "lustrum" => BevrijdingsdagKeuze.Lustrum,
        "altijd" => BevrijdingsdagKeuze.Altijd,
        _ => null,
    };

    /// <summary>The word for a choice.</summary>
    public static string NameOf(BevrijdingsdagKeuze keuze) => keuze switch
    {
        BevrijdingsdagKeuze.Nooit => "nooit",
        BevrijdingsdagKeuze.Lustrum => "lustrum",
        _ => "altijd",
    };

    /// <summary>Writes the choice as a run stores it: an object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteBoolean(GoedeVrijdagField, GoedeVrijdag);
        json.WriteString(BevrijdingsdagField, NameOf(Bevrijdingsdag));
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write(Utf8JsonWriter)"/> wrote.</summary>
    public static FeestdagenKeuze Read(JsonElement json) => new(
        json.GetProperty(GoedeVrijdagField).GetBoolean(),
        Parse(json.GetProperty(BevrijdingsdagField).GetString()!) ?? throw new JsonException("Unknown choice for 5 May."));
}
