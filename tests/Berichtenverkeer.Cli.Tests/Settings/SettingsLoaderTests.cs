using Berichtenverkeer.Cli.Settings;
using Berichtenverkeer.Cli.Tests.Support;

namespace Berichtenverkeer.Cli.Tests.Settings;

public sealed class SettingsLoaderTests
{
    private static BerichtenSettings Load(string json)
    {
        using var folder = new TempFolder().Write("berichtenverkeer.json", json);
        return SettingsLoader.Load(null, folder.Path);
    }

    [Fact]
    public void Everything_that_the_file_may_say_is_taken_over()
    {
        using var folder = new TempFolder().Write("berichtenverkeer.json", """
            {
              // de regio
              "gemeenten": [
                { "code": "0037", "naam": "Stadskanaal", "vanaf": "2015-01-01" },
                { "code": "0014", "vanaf": "2015-01-01", "tot": "2030-12-31" },
              ],
              "samenwerkingsverband": [ { "naam": "Noord", "gemeenten": [ "0037", "0014" ] } ],
              "mappen": { "inkomend": [ "in", "/elders" ], "staat": "staat", "schemas": "xsd" },
              "grenzen": { "bytesPerBericht": 1000, "diepte": 12 },
              "maxParallel": 3
            }
            """);

        var settings = SettingsLoader.Load(null, folder.Path);

        Assert.Equal(["0037", "0014"], settings.Gemeenten.Select(gemeente => gemeente.Code));
        Assert.Equal(new DateOnly(2030, 12, 31), settings.Gemeenten[1].Tot);
        Assert.Equal("Noord", Assert.Single(settings.Samenwerkingsverbanden).Naam);
        Assert.Equal([folder["in"], "/elders"], settings.Inkomend);
        Assert.Equal(folder["staat"], settings.StateFolder);
        Assert.Equal(folder["xsd"], settings.Schemas);
        Assert.Equal(1000, settings.Limits.MaxBytes);
        Assert.Equal(12, settings.Limits.MaxDepth);
        Assert.Equal(64, settings.Limits.MaxAttributes);
        Assert.Equal(3, settings.ToNightSettings().Parallelism);
    }

    [Theory]
    [InlineData("\"samenwerkingsverband\": \"Noord\"")]
    [InlineData("\"samenwerkingsverband\": [ \"0037\" ]")]
    [InlineData("\"samenwerkingsverband\": [ [ \"0037\" ] ]")]
    [InlineData("\"samenwerkingsverband\": { \"naam\": \"Noord\", \"gemeenten\": [ \"0037\" ] }")]
    public void A_group_may_be_written_shorter(string group)
    {
        var settings = Load($"{{ \"gemeenten\": [ {{ \"code\": \"0037\", \"vanaf\": \"2015-01-01\" }} ], {group} }}");

        Assert.Equal(["0037"], Assert.Single(settings.Samenwerkingsverbanden).Gemeenten);
    }

    [Theory]
    [InlineData("berichtenverkeer.json(2): gemeente: dit veld is onbekend. Bekend zijn: gemeenten,", "{\n\"gemeente\": [] }")]
    [InlineData("berichtenverkeer.json(3): gemeenten[0].code: een gemeentecode heeft vier cijfers", "{ \"gemeenten\": [\n{ \"vanaf\": \"2015-01-01\",\n\"code\": 37 } ] }")]
    [InlineData("gemeenten[0].code: gemeentecode 9998 staat niet in de lijst", "{ \"gemeenten\": [ { \"vanaf\": \"2015-01-01\", \"code\": \"9998\" } ] }")]
    [InlineData("gemeenten[0]: het veld 'vanaf' ontbreekt.", "{ \"gemeenten\": [ { \"code\": \"0037\" } ] }")]
    [InlineData("gemeenten[0].vanaf: hier hoort een datum", "{ \"gemeenten\": [ { \"code\": \"0037\", \"vanaf\": \"01-01-2015\" } ] }")]
    [InlineData("gemeenten[0].tot: deze datum ligt voor 'vanaf'.", "{ \"gemeenten\": [ { \"code\": \"0037\", \"vanaf\": \"2015-01-01\", \"tot\": \"2014-01-01\" } ] }")]
    [InlineData("gemeenten: hier hoort een lijst", "{ \"gemeenten\": {} }")]
    [InlineData("maxParallel: hier hoort een geheel getal van 1 tot en met 64.", "{ \"maxParallel\": \"veel\" }")]
    [InlineData("maxParallel: hier hoort een geheel getal van 1 tot en met 64.", "{ \"maxParallel\": 0 }")]
    [InlineData("grenzen.diepte: hier hoort een geheel getal", "{ \"grenzen\": { \"diepte\": 1.5 } }")]
    [InlineData("samenwerkingsverband[0]: gemeente 0014 staat niet onder 'gemeenten'", "{ \"samenwerkingsverband\": [ \"0014\" ] }")]
    [InlineData("berichtenverkeer.json(3): hier klopt de JSON niet", "{\n\"maxParallel\": 2\n\"gemeenten\": [] }")]
    [InlineData("berichtenverkeer.json(1): hier hoort een object", "[]")]
    [InlineData("berichtenverkeer.json(1): hier klopt de JSON niet", "")]
    [InlineData("maxParallel: dit veld staat er twee keer.", "{ \"maxParallel\": 1, \"maxParallel\": 2 }")]
    [InlineData("mappen.staat: hier hoort tekst", "{ \"mappen\": { \"staat\": 5 } }")]
    public void What_cannot_be_used_is_refused_with_file_line_and_field(string expected, string json)
    {
        var refused = Assert.Throws<SettingsException>(() => Load(json));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gemeente_that_has_ended_needs_not_be_in_the_list_of_today()
    {
        var settings = Load("{ \"gemeenten\": [ { \"code\": \"0048\", \"vanaf\": \"2015-01-01\", \"tot\": \"2017-12-31\" } ] }");

        Assert.Equal("0048", Assert.Single(settings.Gemeenten).Code);
    }

    [Fact]
    public void Without_a_file_every_gemeente_is_served()
    {
        using var folder = new TempFolder();

        Assert.Empty(SettingsLoader.Load(null, folder.Path).Gemeenten);
    }

    [Theory]
    [InlineData("valideer", "x", "--config", "weg.json")]
    [InlineData("valideer", "x")]
    public async Task Settings_that_cannot_be_loaded_are_3(params string[] arguments)
    {
        using var folder = new TempFolder().Write("berichtenverkeer.json", "{ \"onzin\": 1 }");

        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, arguments);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(".json", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schemas_that_cannot_be_loaded_are_3()
    {
        using var folder = new TempFolder().Write("goed.xml", Messages.Good());

        var missing = await Support.Cli.RunAsync("valideer", folder["goed.xml"], "--schemas", folder["weg"]);
        var empty = await Support.Cli.RunAsync("valideer", folder["goed.xml"], "--schemas", folder.Path);

        Assert.Equal(3, missing.ExitCode);
        Assert.Equal(3, empty.ExitCode);
        Assert.Contains(".xsd", empty.Error, StringComparison.Ordinal);
    }
}
