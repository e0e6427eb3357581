using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The spelling of a <see cref="Domein"/> in the database.</summary>
internal static class DomeinNames
{
    public static string ToName(this Domein domein) => domein == Domein.Jw ? "jw" : "wmo";

    public static Domein Parse(string name) => name switch
    {
        "jw" => Domein.Jw,
        "wmo" => Domein.Wmo,
        _ => throw new FormatException("Geen domein: verwacht jw of wmo."),
    };
}
