using Berichtenverkeer.Model;

namespace Berichtenverkeer.Benchmarks;

/// <summary>A line as the naive way takes it.</summary>
public sealed record NaivePrestatie(
    string Gemeente, string Aanbieder, string Referentie, string? Vorig, long ToewijzingNummer, string Code, DateOnly Begin, DateOnly Einde, long Volume, string Eenheid, long Bedrag)
{
    /// <summary>A line of a declaratie.</summary>
    internal static NaivePrestatie Of(Bericht bericht, Prestatie prestatie) => new(
        bericht.Gemeente,
        bericht.Aanbieder,
        prestatie.ReferentieNummer,
        prestatie.VorigReferentieNummer,
        prestatie.ToewijzingNummer!.Value,
        prestatie.ProductCode,
        prestatie.Begindatum,
        prestatie.Einddatum,
        prestatie.GeleverdVolume,
        prestatie.Eenheid,
        prestatie.IngediendBedrag.Getekend);
}
