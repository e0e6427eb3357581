using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>Which message an item is.</summary>
/// <param name="Bericht">Such as JW305.</param>
/// <param name="Release">2.3 or 3.2.</param>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Aanbieder">AGB code.</param>
/// <param name="Zender">Who sent this very message.</param>
/// <param name="Ontvanger">Who received it.</param>
/// <param name="Identificatie">Identificatie in the header; of a retour that of its heenbericht.</param>
/// <param name="EigenIdentificatie">Identification of this very message.</param>
/// <param name="Dagtekening">Dagtekening in the header.</param>
/// <param name="HeenSleutel">Of a retour: key of the envelope that it answers.</param>
public sealed record BerichtKenmerk(
    string Bericht,
    string Release,
    string Gemeente,
    string Aanbieder,
    string Zender,
    string Ontvanger,
    string Identificatie,
    string EigenIdentificatie,
    DateOnly Dagtekening,
    string? HeenSleutel)
{
    /// <summary>What identifies a message.</summary>
    public static BerichtKenmerk Of(Bericht bericht)
    {
        var (zender, ontvanger) = Headers.Route(bericht);
        var heen = bericht.Soort.Kind == Standard.BerichtKind.Retour && bericht.Soort.HeenSoort is { } soort
            ? $"{soort.Code}_{ontvanger}_{zender}_{bericht.Identificatie}"
            : null;
        return new(
            bericht.Soort.Code,
            bericht.Soort.Release.Versie,
            bericht.Gemeente,
            bericht.Aanbieder,
            zender,
            ontvanger,
            bericht.Identificatie,
            Headers.OwnIdentificatie(bericht),
            bericht.Dagtekening,
            heen);
    }

    /// <summary>Key of this message, which is its file name without extension. Holds no Bsn.</summary>
    public string Sleutel => $"{Bericht}_{Zender}_{Ontvanger}_{EigenIdentificatie}";
}
