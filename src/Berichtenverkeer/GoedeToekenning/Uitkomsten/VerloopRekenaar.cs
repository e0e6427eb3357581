using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.GoedeToekenning.Uitkomsten;

/// <summary>Finds out what came of a verzoek (F2).</summary>
/// <param name="werkdagen">Working days of the gemeente.</param>
public sealed class VerloopRekenaar(Werkdagen werkdagen)
{
    /// <summary>What came of it. An answer from before the Dagtekening of the verzoek is about an earlier one with the same reference; a removal grants nothing.</summary>
    /// <param name="vraag">The verzoek.</param>
    /// <param name="beantwoordingen">The 319s on its reference.</param>
    /// <param name="toekenningen">The products of 301s that carry it.</param>
    public Verloop Of(VerloopVraag vraag, IEnumerable<Beantwoording> beantwoordingen, IEnumerable<Toekenning> toekenningen)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var antwoorden = beantwoordingen.Where(antwoord => antwoord.Dagtekening >= vraag.Dagtekening)
            .OrderBy(antwoord => antwoord.Dagtekening).ThenBy(antwoord => antwoord.Reden, StringComparer.Ordinal).ToList();
        var producten = toekenningen.Where(toekenning => toekenning.Dagtekening >= vraag.Dagtekening && !ToewijzingStand.IsRemoval(toekenning.Product)).ToList();
        var onderzoek = antwoorden.Find(antwoord => antwoord.VerzoekAntwoord == "2");
        var afwijzing = antwoorden.Find(antwoord => antwoord.VerzoekAntwoord == "1");
        DateOnly? toegekendOp = producten.Count == 0 ? null : producten.Min(toekenning => toekenning.Dagtekening);
        var einde = Eerste(toegekendOp, afwijzing?.Dagtekening);
        var eerste = Eerste(einde, onderzoek?.Dagtekening);
        return new()
        {
            OnderzoekOp = onderzoek?.Dagtekening,
            ToegekendOp = toegekendOp,
            AndersToegekend = toegekendOp is null ? null : ToekenningVergelijker.WijktAf(vraag, EersteToekenning(producten, toegekendOp.Value)),
            AfgewezenOp = afwijzing?.Dagtekening,
            RedenAfwijzing = afwijzing?.Reden,
            WerkdagenEerste = eerste is { } op ? werkdagen.Between(vraag.Dagtekening, op) : null,
            WerkdagenTotaal = einde is { } tot ? werkdagen.Between(vraag.Dagtekening, tot) : null,
            DagenTotaal = einde?.DayNumber - vraag.Dagtekening.DayNumber,
        };
    }

    /// <summary>The products of the first day, of each toewijzing its last version.</summary>
    private static IEnumerable<Model.ToegewezenProduct> EersteToekenning(List<Toekenning> toekenningen, DateOnly op) => toekenningen
        .Where(toekenning => toekenning.Dagtekening == op).Select(toekenning => toekenning.Product)
        .OrderByDescending(product => product.Toewijzingsdatum).ThenByDescending(product => product.Toewijzingstijd)
        .DistinctBy(product => product.ToewijzingNummer is { } nummer ? (object)nummer : product);

    private static DateOnly? Eerste(DateOnly? left, DateOnly? right) => left is null || right < left ? right ?? left : left;
}
