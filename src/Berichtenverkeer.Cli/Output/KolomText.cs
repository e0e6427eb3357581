using System.Globalization;
using System.Text.Json;

namespace Berichtenverkeer.Cli.Output;

/// <summary>One value as a person, a spreadsheet or a program reads it.</summary>
internal static class KolomText
{
    private const string IsoDay = "yyyy-MM-dd";
    private const string IsoMonth = "yyyy-MM";

    /// <summary>As a person reads it.</summary>
    public static string Screen(KolomSoort soort, object? value) => value is null ? "" : soort switch
    {
        KolomSoort.Euro => DutchFormat.Euro((long)value),
        KolomSoort.Datum => DutchFormat.Date((DateOnly)value),
        KolomSoort.Hoeveelheid => VolumeText.Of((Hoeveelheid)value),
        _ => Plain(soort, value),
    };

    /// <summary>As a spreadsheet reads it: no grouping, days that sort.</summary>
    public static CsvCell Csv(KolomSoort soort, object? value) => value is null ? new("") : soort switch
    {
        KolomSoort.Euro => new(DutchFormat.PlainEuro((long)value), IsNumber: true),
        KolomSoort.Datum => new(Iso(value, IsoDay), IsNumber: true),
        KolomSoort.Hoeveelheid => new(VolumeOf((Hoeveelheid)value), IsNumber: true),
        KolomSoort.Getal or KolomSoort.Maand => new(Plain(soort, value), IsNumber: true),
        _ => new(Plain(soort, value)),
    };

    /// <summary>As a program reads it: eurocent, codes as they are.</summary>
    public static void Json(Utf8JsonWriter json, string naam, KolomSoort soort, object? value)
    {
        if (value is null)
        {
            json.WriteNull(naam);
            return;
        }

        switch (soort)
        {
            case KolomSoort.Getal or KolomSoort.Euro:
                json.WriteNumber(naam, (long)value);
                break;
            case KolomSoort.Hoeveelheid:
                json.WriteNumber(naam, ((Hoeveelheid)value).Volume);
                break;
            case KolomSoort.Datum:
                json.WriteString(naam, Iso(value, IsoDay));
                break;
            case KolomSoort.JaNee:
                json.WriteBoolean(naam, (bool)value);
                break;
            case KolomSoort.Codes:
                json.WriteStartArray(naam);
                foreach (var code in (string[])value)
                    json.WriteStringValue(code);
                json.WriteEndArray();
                break;
            case KolomSoort.Eenheid:
                json.WriteString(naam, (string)value);
                break;
            default:
                json.WriteString(naam, Plain(soort, value));
                break;
        }
    }

    private static string Plain(KolomSoort soort, object value) => soort switch
    {
        KolomSoort.Getal => ((long)value).ToString(CultureInfo.InvariantCulture),
        KolomSoort.Maand => Iso(value, IsoMonth),
        KolomSoort.Eenheid => VolumeText.EenheidNaam((string)value),
        KolomSoort.Codes => string.Join(' ', (string[])value),
        KolomSoort.JaNee => (bool)value ? "ja" : "nee",
        _ => (string)value,
    };

    private static string VolumeOf(Hoeveelheid hoeveelheid) => hoeveelheid.Eenheid == Matching.Rekenvolume.Euro
        ? DutchFormat.PlainEuro(hoeveelheid.Volume)
        : hoeveelheid.Volume.ToString(CultureInfo.InvariantCulture);

    private static string Iso(object date, string format) => ((DateOnly)date).ToString(format, CultureInfo.InvariantCulture);
}
