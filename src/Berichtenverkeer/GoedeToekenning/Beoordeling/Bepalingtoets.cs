using Berichtenverkeer.GoedeToekenning.Gronden;

namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>A bepaling with its gronden found, by code: made once per rule set.</summary>
internal sealed class Bepalingtoets
{
    private readonly Bepaling bepaling;
    private readonly (GrondKeuze Keuze, GrondInfo Info, IGrond Grond)[] gronden;

    private Bepalingtoets(Bepaling bepaling)
    {
        this.bepaling = bepaling;
        gronden = [.. bepaling.Gronden.OrderBy(keuze => keuze.Code, StringComparer.Ordinal).Select(keuze => (keuze, InfoOf(keuze), GrondRegister.Find(keuze.Code)!))];
    }

    /// <summary>Id of the bepaling.</summary>
    public string Id => bepaling.Id;

    /// <summary>The bepalingen of a rule set, by volgorde.</summary>
    public static Bepalingtoets[] Of(Regelset set) => [.. set.Bepalingen.OrderBy(bepaling => bepaling.Volgorde).Select(bepaling => new Bepalingtoets(bepaling))];

    /// <summary>Judges every grond; tells whether the bepaling holds.</summary>
    /// <param name="zaak">The verzoek.</param>
    /// <param name="delen">What is judged of it.</param>
    /// <param name="bijOnbekend">What a grond does that cannot be judged.</param>
    /// <param name="uitkomsten">Gets the outcome of every grond.</param>
    /// <param name="opmerkingen">Gets what is worth knowing and decides nothing.</param>
    public bool Geldt(Verzoekzaak zaak, IReadOnlyList<Deelregel> delen, BijOnbekend bijOnbekend, List<GrondUitkomst> uitkomsten, List<string> opmerkingen)
    {
        var geldt = false;
        var aan = bepaling.Aan && bepaling.Domeinen.Contains(zaak.Domein);
        foreach (var (keuze, info, grond) in gronden)
        {
            var oordeel = aan && keuze.Aan && info.Domeinen.Contains(zaak.Domein) && info.Berichten.Contains(zaak.Nummer)
                ? Beoordeel(grond, keuze.Parameters, zaak, delen)
                : GrondOordeel.NietVanToepassing;
            uitkomsten.Add(new(bepaling.Id, keuze.Code, oordeel.Uitslag, oordeel.Uitleg));
            if (oordeel.Opmerking is { } opmerking && !opmerkingen.Contains(opmerking, StringComparer.Ordinal))
                opmerkingen.Add(opmerking);
            geldt |= oordeel.Uitslag == Uitslag.Waar || (oordeel.Uitslag == Uitslag.Onbekend && bijOnbekend == BijOnbekend.Tenzij);
        }

        return geldt;
    }

    /// <summary>One outcome for all that is judged: it holds when it does for one product, and is unknown before it is untrue.</summary>
    private static GrondOordeel Beoordeel(IGrond grond, GrondParameters parameters, Verzoekzaak zaak, IReadOnlyList<Deelregel> delen)
    {
        if (delen.Count == 0)
            return GrondOordeel.NietVanToepassing;
        var whole = BeoordeelDeel(grond, parameters, zaak, delen[0]);
        for (var i = 1; i < delen.Count; i++)
            whole = Samen(whole, BeoordeelDeel(grond, parameters, zaak, delen[i]));
        return whole;
    }

    private static GrondOordeel BeoordeelDeel(IGrond grond, GrondParameters parameters, Verzoekzaak zaak, Deelregel deel) =>
        deel.IsOnbekend ? GrondOordeel.Onbekend(BesluitTekst.ToewijzingOnbekend) : grond.Beoordeel(new(zaak, deel), parameters);

    private static GrondOordeel Samen(GrondOordeel een, GrondOordeel ander)
    {
        // The order of Uitslag is that of how much it weighs.
        var zwaarst = een.Uitslag >= ander.Uitslag ? een.Uitslag : ander.Uitslag;
        return new(
            zwaarst,
            Zinnen(een.Uitslag == zwaarst ? een.Uitleg : null, ander.Uitslag == zwaarst ? ander.Uitleg : null),
            Zinnen(een.Opmerking, ander.Opmerking));
    }

    private static string? Zinnen(string? een, string? ander)
    {
        if (een is null || ander is null)
            return een ?? ander;
        return een.Contains(ander, StringComparison.Ordinal) ? een : $"{een} {ander}";
    }

    private static GrondInfo InfoOf(GrondKeuze keuze) =>
        GrondCatalogus.Find(keuze.Code) ?? throw new ArgumentException($"There is no grond with code {keuze.Code}.", nameof(keuze));
}
