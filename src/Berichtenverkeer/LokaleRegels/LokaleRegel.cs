using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Rules.Shapes;
using Berichtenverkeer.Rules.TR;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.LokaleRegels;

/// <summary>
/// An agreement of a gemeente with its aanbieders, beside the rules of the standard: it judges debits that the standard grants, and
/// its findings are told apart by their level.
/// </summary>
public sealed class LokaleRegel : IPrestatieRule
{
    /// <summary>Volume of a prestatie is too high: the code that an agreement on volume refuses with.</summary>
    public const string VolumeTeHoog = "9321";

    private static readonly int[] Declaraties = [323];
    private static readonly int[] Declaraties23 = [303];
    private RuleInfo? info;

    /// <summary>Its code, chosen by the gemeente; begins with LR.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, chosen by the gemeente.</summary>
    public required string Naam { get; init; }

    /// <summary>What is agreed.</summary>
    public required LokaleRegelSoort Soort { get; init; }

    /// <summary>Whether it is used.</summary>
    public required bool Aan { get; init; }

    /// <summary>Whether a breach refuses the prestatie; otherwise it is only shown.</summary>
    public required bool WijstAf { get; init; }

    /// <summary>The domeinen where it holds.</summary>
    public required IReadOnlyList<Domein> Domeinen { get; init; }

    /// <summary>The ProductCategorieen where it holds; none means all.</summary>
    public IReadOnlyList<string> Productcategorieen { get; init; } = [];

    /// <inheritdoc/>
    public RuleInfo Info => info ??= new()
    {
        Code = Id,
        Retourcode = WijstAf ? VolumeTeHoog : null,
        Scope = RuleScope.Lokaal,
        Berichten = Declaraties,
        Berichten23 = Declaraties23,
        Waarom23 = "Een lokale afspraak geldt ongeacht de release; code 9321 staat ook in de retourcodelijst van 2.3.",
        Eis = LokaleRegelTekst.Eis(Soort),
        Bevinding = $"Lokale regel {Id} ({Naam}): {LokaleRegelTekst.Bevinding(Soort)}",
        Stand = WijstAf ? RuleStand.Aan : RuleStand.Signaal,
    };

    /// <inheritdoc/>
    public PrestatieKant Kant => PrestatieKant.Debet;

    /// <inheritdoc/>
    public void Evaluate(PrestatieZaak zaak, RuleFindings findings)
    {
        ArgumentNullException.ThrowIfNull(zaak);
        ArgumentNullException.ThrowIfNull(findings);
        if (Productcategorieen.Count > 0 && !Productcategorieen.Contains(zaak.Prestatie.ProductCategorie, StringComparer.Ordinal))
            return;
        if (Soort == LokaleRegelSoort.StartVereist)
        {
            if (!Startberichten.HasStart(zaak))
                findings.Report(Info, zaak, "ToewijzingNummer", DetailText.Toewijzing(zaak.Prestatie.ToewijzingNummer));
        }
        else if (MaximumOf(zaak) is { } maximum && zaak.Volume > maximum)
        {
            var eenheid = zaak.Prestatie.Eenheid;
            findings.Report(Info, zaak, "GeleverdVolume", $"gedeclareerd {VolumeText.Of(zaak.Volume, eenheid)}; afgesproken hoogstens {VolumeText.Of(maximum, eenheid)}");
        }
    }

    private long? MaximumOf(PrestatieZaak zaak)
    {
        // Volumes in different units cannot be compared: that is TR341.
        if (zaak.Toewijzing?.Product is not { } toewijzing || toewijzing.Omvang?.Eenheid != zaak.Prestatie.Eenheid)
            return null;
        return Soort == LokaleRegelSoort.HalveMaand
            ? GebrokenMaanden.HalveMaand(toewijzing, zaak.Prestatie.Begindatum)
            : GebrokenMaanden.EersteMaandNiets(toewijzing, zaak.Prestatie.Begindatum);
    }
}
