using System.Text.Json;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Cli.Settings;

/// <summary>The block <c>werkdagen</c> of the settings: which days are off, where organisations differ.</summary>
internal static class WerkdagenFields
{
    /// <summary>The choice in a block; what it leaves out is as usual.</summary>
    public static FeestdagenKeuze Of(SettingsNode block)
    {
        var fields = new SettingsFields(block, FeestdagenKeuze.GoedeVrijdagField, FeestdagenKeuze.BevrijdingsdagField);
        var keuze = FeestdagenKeuze.Standaard;
        if (fields.Find(FeestdagenKeuze.GoedeVrijdagField) is { } vrijdag)
        {
            keuze = keuze with
            {
                GoedeVrijdag = vrijdag.Kind is JsonTokenType.True or JsonTokenType.False ? vrijdag.Kind == JsonTokenType.True : throw vrijdag.Refuse("hier hoort true of false."),
            };
        }

        if (fields.Find(FeestdagenKeuze.BevrijdingsdagField) is { } mei)
        {
            keuze = keuze with
            {
                Bevrijdingsdag = (mei.Kind == JsonTokenType.String ? FeestdagenKeuze.Parse(mei.Text) : null)
                    ?? throw mei.Refuse("hier hoort \"nooit\", \"lustrum\" (elk vijfde jaar) of \"altijd\"."),
            };
        }

        return keuze;
    }
}
