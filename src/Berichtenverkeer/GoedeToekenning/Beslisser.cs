using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning.Beoordeling;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning;

/// <summary>
/// Decides what we advise about a verzoek: a pure function of the message, what was known before it, the lists and the rule set. Safe to
/// share between threads.
/// </summary>
public sealed class Beslisser
{
    private readonly Regelsets regelsets;
    private readonly Dictionary<Regelset, Bepalingtoets[]> toetsen;

    /// <summary>A decider for the rule sets of a run.</summary>
    /// <param name="regelsets">The rule sets.</param>
    /// <exception cref="ArgumentException">A set names a grond that does not exist.</exception>
    public Beslisser(Regelsets regelsets)
    {
        ArgumentNullException.ThrowIfNull(regelsets);
        this.regelsets = regelsets;
        toetsen = new(ReferenceEqualityComparer.Instance);
        foreach (var set in regelsets.Sets)
            toetsen.TryAdd(set, Bepalingtoets.Of(set));
    }

    /// <summary>The advice about each beoordelingsregel of an accepted 315 or 317; empty for any other message, and when no rule set holds.</summary>
    /// <param name="bericht">The message, as it was accepted.</param>
    /// <param name="dossier">What was known before it: it is not in it yet.</param>
    /// <param name="bronnen">Lists outside the messages.</param>
    public IReadOnlyList<Besluit> Beslis(Bericht bericht, Dossier dossier, BesluitBronnen bronnen)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(bronnen);
        if (bericht.Soort.Nummer is not (315 or 317) || bericht.Client is not { } client || regelsets.Of(bericht.Gemeente, bericht.Dagtekening) is not { } set)
            return [];
        var zaak = new Verzoekzaak(bericht, client, dossier, bronnen);
        var besluiten = new List<Besluit>(1);
        foreach (var regel in Beoordelingsregel.Of(zaak, set.AfschalenAltijdAdministratief))
            besluiten.Add(Beslis(zaak, regel, set));
        return besluiten;
    }

    private Besluit Beslis(Verzoekzaak zaak, Beoordelingsregel regel, Regelset set)
    {
        var bepalingen = new List<string>();
        var uitkomsten = new List<GrondUitkomst>();
        var opmerkingen = new List<string>();
        foreach (var toets in toetsen[set])
        {
            if (toets.Geldt(zaak, regel.Delen, set.BijOnbekend, uitkomsten, opmerkingen))
                bepalingen.Add(toets.Id);
        }

        var eerste = regel.Delen.Count > 0 ? regel.Delen[0] : null;
        var product = eerste is not null ? eerste.Product : EersteProduct(zaak);
        return new()
        {
            Volgnr = regel.Volgnr,
            ReferentieAanbieder = regel.ReferentieAanbieder,
            Advies = bepalingen.Count > 0 ? Advies.Tenzij : Advies.Administratief,
            Bepalingen = bepalingen,
            Gronden = uitkomsten,
            Toelichting = Toelichting(regel, set.BijOnbekend, uitkomsten, opmerkingen, bepalingen.Count > 0),
            Categorie = product?.Categorie,
            Code = product?.Code,
            Begin = eerste?.Begin,
            Eind = eerste?.Eind,
            Waarde = Waarde(zaak, regel.Delen),
            Leeftijd = zaak.Geboortedag?.Leeftijd(eerste?.Begin ?? zaak.Dagtekening),
            LeeftijdOngeveer = zaak.Geboortedag is { Ongeveer: true },
            VerwijzerType = eerste?.Aangevraagd?.VerwijzerType,
            Regelset = set.Hash,
        };
    }

    /// <summary>Product of the first toewijzing that a 317 only lowers or shortens; null when it names none.</summary>
    private static Product? EersteProduct(Verzoekzaak zaak) =>
        zaak.Client.Verzoek is { TeWijzigenProducten: [var wens, ..] } ? zaak.Find(wens.ToewijzingNummer)?.Product.Product : null;

    /// <summary>The sum of what is judged; null when nothing is, or one part cannot be valued.</summary>
    private static long? Waarde(Verzoekzaak zaak, IReadOnlyList<Deelregel> delen)
    {
        if (delen.Count == 0)
            return null;
        Int128 sum = 0;
        foreach (var deel in delen)
        {
            if (deel.IsOnbekend || deel.WaardeIn(zaak.Waardering, deel.Periode) is not { } waarde)
                return null;
            sum += waarde;
        }

        return (long)Int128.Min(sum, long.MaxValue);
    }

    private static string Toelichting(Beoordelingsregel regel, BijOnbekend bijOnbekend, List<GrondUitkomst> uitkomsten, List<string> opmerkingen, bool isTenzij)
    {
        var zinnen = new List<string>();
        if (!isTenzij)
            zinnen.Add(regel.Delen.Count == 0 ? BesluitTekst.Afschalen : BesluitTekst.Administratief);
        SortedSet<string>? onbekend = null;
        foreach (var uitkomst in uitkomsten)
        {
            if (uitkomst.Uitslag == Uitslag.Waar || (uitkomst.Uitslag == Uitslag.Onbekend && bijOnbekend == BijOnbekend.Tenzij))
                AddOnce(zinnen, uitkomst.Uitleg!);
            else if (uitkomst.Uitslag == Uitslag.Onbekend)
                (onbekend ??= new(StringComparer.Ordinal)).Add(uitkomst.Grond);
        }

        if (onbekend is not null)
            zinnen.Add(BesluitTekst.NietBekend(onbekend));
        zinnen.AddRange(opmerkingen);
        return string.Join(' ', zinnen);
    }

    /// <summary>A grond may stand in more than one bepaling.</summary>
    private static void AddOnce(List<string> zinnen, string zin)
    {
        if (!zinnen.Contains(zin, StringComparer.Ordinal))
            zinnen.Add(zin);
    }
}
