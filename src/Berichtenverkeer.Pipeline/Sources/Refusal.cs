using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Sources;

/// <summary>The dispositions that a source can give, each with the Dutch sentence for it.</summary>
internal static class Refusal
{
    public static Disposition Foreign(string tekst) => new(Uitkomst.Overgeslagen, Redenen.VreemdBestand, tekst);

    public static Disposition TextFile() => new(
        Uitkomst.Overgeslagen,
        Redenen.TekstBestand,
        "De envelop bevat een tekstBestand en geen xmlBestand: dit is geen iJw- of iWmo-bericht.");

    public static Disposition Limit(string tekst) => new(Uitkomst.Quarantaine, Redenen.Grens, tekst);

    public static Disposition TooLarge(string wat, long limit) => Limit(
        $"{wat} is groter dan de grens van {Size(limit)} en is niet gelezen. Vraag de afzender om het te splitsen of verhoog de grens.");

    public static Disposition Unreadable(string tekst) => new(Uitkomst.Quarantaine, Redenen.NietLeesbaar, tekst);

    public static Disposition BadZip(string tekst) => new(Uitkomst.Quarantaine, Redenen.ZipOnleesbaar, tekst);

    public static Disposition BadEnvelope(string tekst) => new(Uitkomst.Quarantaine, Redenen.EnvelopOnleesbaar, tekst);

    /// <summary>A size in the words of a user.</summary>
    public static string Size(long bytes) => bytes >= 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024)} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes");
}
