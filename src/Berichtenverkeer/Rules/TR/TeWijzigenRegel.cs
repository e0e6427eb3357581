using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A line of a 317 that asks for a change, with the current toewijzing that it changes.</summary>
/// <param name="Wens">What the aanbieder asks.</param>
/// <param name="Toewijzing">The toewijzing as it stands.</param>
internal readonly record struct TeWijzigenRegel(TeWijzigenProduct Wens, ToegewezenProduct Toewijzing)
{
    /// <summary>
    /// Whether the end date of the toewijzing lies after the last day on which an aspecifieke or generieke toewijzing could
    /// still hold a volume (TR375, TR412).
    /// </summary>
    public bool EindigtNaOvergang => Toewijzing.Einddatum is not { } einddatum || einddatum > new DateOnly(2020, 12, 31);

    /// <summary>
    /// The lines of a 317 about a toewijzing that is current on its Dagtekening. Others are the business of TR351 and are
    /// left out, so that one mistake gives one code.
    /// </summary>
    public static IEnumerable<TeWijzigenRegel> Of(Bericht bericht, Dossier dossier)
    {
        if (bericht.Client is not { Verzoek: { } verzoek } client)
            yield break;
        foreach (var wens in verzoek.TeWijzigenProducten)
        {
            if (dossier.FindActueel(client.Bsn, bericht.Aanbieder, wens.ToewijzingNummer, bericht.Dagtekening) is { } stand)
                yield return new(wens, stand.Product);
        }
    }
}
