using System.Text.Json;
using Berichtenverkeer.Cli.Settings;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Cli.Tests.Settings;

public sealed class WerkdagenSettingsTests
{
    [Theory]
    [InlineData("{}", false, BevrijdingsdagKeuze.Lustrum)]
    [InlineData("""{ "werkdagen": null }""", false, BevrijdingsdagKeuze.Lustrum)]
    [InlineData("""{ "werkdagen": {} }""", false, BevrijdingsdagKeuze.Lustrum)]
    [InlineData("""{ "werkdagen": { "goedeVrijdag": true } }""", true, BevrijdingsdagKeuze.Lustrum)]
    [InlineData("""{ "werkdagen": { "goedeVrijdag": false, "bevrijdingsdag": "nooit" } }""", false, BevrijdingsdagKeuze.Nooit)]
    [InlineData("""{ "werkdagen": { "goedeVrijdag": true, "bevrijdingsdag": "altijd" } }""", true, BevrijdingsdagKeuze.Altijd)]
    [InlineData("""{ "werkdagen": { "bevrijdingsdag": "lustrum" } }""", false, BevrijdingsdagKeuze.Lustrum)]
    public void Days_off_are_taken_over_and_stored_with_the_run(string json, bool goedeVrijdag, BevrijdingsdagKeuze bevrijdingsdag)
    {
        var settings = Load(json);

        Assert.Equal(new(goedeVrijdag, bevrijdingsdag), settings.Feestdagen);
        using var stored = JsonDocument.Parse(settings.ToJson("meegeleverd"));
        Assert.Equal(settings.Feestdagen, FeestdagenKeuze.Read(stored.RootElement.GetProperty("werkdagen")));
    }

    [Theory]
    [InlineData("werkdagen.goedeVrijdag: hier hoort true of false.", """{ "werkdagen": { "goedeVrijdag": "ja" } }""")]
    [InlineData("werkdagen.bevrijdingsdag: hier hoort \"nooit\", \"lustrum\" (elk vijfde jaar) of \"altijd\".", """{ "werkdagen": { "bevrijdingsdag": "soms" } }""")]
    [InlineData("werkdagen.bevrijdingsdag: hier hoort \"nooit\"", """{ "werkdagen": { "bevrijdingsdag": true } }""")]
    [InlineData("werkdagen.pasen: dit veld is onbekend.", """{ "werkdagen": { "pasen": true } }""")]
    [InlineData("werkdagen: hier hoort een object", """{ "werkdagen": "altijd" }""")]
    public void What_cannot_be_used_is_refused(string expected, string json) =>
        Assert.Contains(expected, Assert.Throws<SettingsException>(() => Load(json)).Message, StringComparison.Ordinal);

    private static BerichtenSettings Load(string json)
    {
        using var folder = new TempFolder().Write("berichtenverkeer.json", json);
        return SettingsLoader.Load(null, folder.Path);
    }
}
