using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The volume of a prestatie fits in what its toewijzing allows for that period.</summary>
internal sealed class TR321 : IPrestatieRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = PrestatieInfo.Of(
        "TR321",
        "9321",
        "Het volume van een prestatie past binnen wat de toewijzing voor die periode toestaat.",
        "Er is meer gedeclareerd dan de toewijzing voor deze periode toestaat. Laat de aanbieder het volume nakijken, of om een wijziging van de toewijzing vragen.") with
    {
        EigenLezing = "Het maximum per dag (Frequentie 1) is afgeleid: Volume maal het aantal dagen. Voor output per week zonder Einddatum, voor een onbekende Frequentie en voor een Eenheid die niet bij die van de toewijzing past (TR341) is er geen maximum en blijft het onbeslist.",
        Domeinverschil = "In de iWmo is het maximum voor huishoudelijke hulp (categorie 01) met een volume per week zes keer dat volume, hoeveel weken de periode ook telt.",
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        if (zaak.Toewijzing?.Product.Omvang is not { } omvang)
            return;
        if (zaak.PlafondPeriode is not { } maximum || !Rekenvolume.IsVergelijkbaar(omvang.Eenheid, zaak.Prestatie.Eenheid))
            findings.CannotDecide(Info);
        else if (zaak.Volume > maximum)
            findings.Report(Info, zaak, "GeleverdVolume", $"gedeclareerd {VolumeText.Of(zaak.Volume, omvang.Eenheid)}; maximum {VolumeText.Of(maximum, omvang.Eenheid)} voor {DetailText.Period(zaak.Periode.Begin, zaak.Periode.Einde)}");
    }
}
