using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>1a: another gemeente has a toewijzing for the client, or the client moved away shortly before (OP359).</summary>
internal sealed class AndereGemeente : IGrond
{
    private const string Verhuizing = "07";

    /// <inheritdoc/>
    public string Code => "1a";

    /// <inheritdoc/>
    public GrondOordeel Beoordeel(Beoordeelde regel, GrondParameters parameters)
    {
        if (AndereCodes(regel) is { Count: > 0 } codes)
            return GrondOordeel.Waar(BesluitTekst.AndereGemeente(codes));
        if (VerhuisdOp(regel.Zaak) is { } einde && einde < regel.Begin && regel.Begin.DayNumber - einde.DayNumber <= parameters.VerhuisdDagen)
            return GrondOordeel.Waar(BesluitTekst.Verhuisd(einde));
        return regel.Zaak.Bronnen.HeeftSamenwerkingsverband ? GrondOordeel.Onwaar : GrondOordeel.Onbekend(BesluitTekst.GeenSamenwerkingsverband);
    }

    private static SortedSet<string>? AndereCodes(Beoordeelde regel)
    {
        SortedSet<string>? codes = null;
        foreach (var elders in regel.Zaak.Elders)
        {
            if (elders.Gemeente != regel.Zaak.Gemeente && elders.Ingangsdatum <= regel.Periode.Einde && !(elders.Einddatum < regel.Begin))
                (codes ??= new(StringComparer.Ordinal)).Add(elders.Gemeente);
        }

        return codes;
    }

    /// <summary>The end of the last toewijzing here, when it ended because of a move; null otherwise. Of more that end last one is enough.</summary>
    private static DateOnly? VerhuisdOp(Verzoekzaak zaak)
    {
        DateOnly? last = null;
        var moved = false;
        foreach (var naast in zaak.Context)
        {
            if (naast.Toewijzing is not { Product: var product })
                continue;
            var einde = product.Einddatum ?? DateOnly.MaxValue;
            if (einde < last)
                continue;
            moved = product.RedenWijziging == Verhuizing || (moved && einde == last);
            last = einde;
        }

        return moved ? last : null;
    }
}
