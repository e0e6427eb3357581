using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Building;

/// <summary>Declaraties judged line by line, by one rule alone or by all. Toewijzing 10001 is two hours a week in 2026.</summary>
internal static class PrestatieBouw
{
    /// <summary>A 323 of one client with these lines; by default the one of <see cref="Voorbeeld.Prestatie"/>.</summary>
    public static Bericht Declaratie(params Prestatie[] lijnen) => Met(Voorbeeld.Declaratie(), lijnen);

    /// <summary>A 303 of one client with these lines.</summary>
    public static Bericht Declaratie23(params Prestatie[] lijnen) => Met(Voorbeeld.Declaratie23(), lijnen);

    /// <summary>The same of the Wmo.</summary>
    public static Bericht DeclaratieWmo(params Prestatie[] lijnen) => Met(Voorbeeld.Declaratie(Domein.Wmo), lijnen);

    /// <summary>The ten hours of February, with this change.</summary>
    public static Prestatie Debet(Action<Prestatie>? change = null, Domein domein = Domein.Jw)
    {
        var prestatie = Voorbeeld.Prestatie(domein);
        change?.Invoke(prestatie);
        return prestatie;
    }

    /// <summary>Takes a debit back: a copy of it with a number of its own (IV091).</summary>
    public static Prestatie Credit(Prestatie debet, string nummer = "RN-2", Action<Prestatie>? change = null)
    {
        var credit = new Prestatie
        {
            ReferentieNummer = nummer,
            VorigReferentieNummer = debet.ReferentieNummer,
            BeschikkingNummer = debet.BeschikkingNummer,
            ToewijzingNummer = debet.ToewijzingNummer,
            ProductCategorie = debet.ProductCategorie,
            ProductCode = debet.ProductCode,
            Begindatum = debet.Begindatum,
            Einddatum = debet.Einddatum,
            GeleverdVolume = debet.GeleverdVolume,
            Eenheid = debet.Eenheid,
            ProductTarief = debet.ProductTarief,
            IngediendBedrag = new() { Bedrag = debet.IngediendBedrag.Bedrag, DebetCredit = "C" },
        };
        change?.Invoke(credit);
        return credit;
    }

    /// <summary>A month of a volume on 10001, at 60 euro a unit.</summary>
    public static Prestatie Lijn(string nummer, DateOnly begin, DateOnly einde, long volume, string eenheid = "04", string productCode = "45A04") => new()
    {
        ReferentieNummer = nummer,
        ToewijzingNummer = 10001,
        ProductCategorie = "45",
        ProductCode = productCode,
        Begindatum = begin,
        Einddatum = einde,
        GeleverdVolume = volume,
        Eenheid = eenheid,
        ProductTarief = eenheid == Rekenvolume.Euro ? null : eenheid == Rekenvolume.Minuut ? 100 : 6_000,
        IngediendBedrag = new() { Bedrag = eenheid == Rekenvolume.Euro ? volume : volume * (eenheid == Rekenvolume.Minuut ? 100 : 6_000), DebetCredit = "D" },
    };

    /// <summary>The dossier in which a line of this client stands, granted or refused, on toewijzing 10001 as that is.</summary>
    public static Dossier NaLijn(Dossier dossier, Prestatie prestatie, bool toegekend = true, string bsn = Voorbeeld.Bsn, string aanbieder = Voorbeeld.Aanbieder)
    {
        var toewijzing = prestatie.ToewijzingNummer is { } nummer ? new ToewijzingSleutel(nummer) : (ToewijzingSleutel?)null;
        dossier.Prestaties.Add(PrestatieStand.Of(aanbieder, new() { Bsn = bsn }, prestatie, toewijzing, toegekend));
        return dossier;
    }

    /// <summary>A list of tariffs: what is agreed with every aanbieder for 45A04.</summary>
    public static ExternBronnen Tarieven(params (string Eenheid, long Tarief)[] tarieven) =>
        DossierBouw.Bronnen() with { Tarieven = new VasteTarieven(new([.. tarieven])) };

    /// <summary>What one rule says of a declaratie in both its steps; every other rule is off.</summary>
    public static DeclaratieOordeel Oordeel(string code, Bericht bericht, Dossier? dossier = null, ExternBronnen? bronnen = null)
    {
        var standen = RuleRegistry.All.ToDictionary(rule => rule.Code, rule => rule.Code == code ? RuleStand.Aan : RuleStand.Uit, StringComparer.Ordinal);
        return Oordeel(new RuleStanden(standen, new Dictionary<string, IReadOnlyDictionary<string, RuleStand>>()), bericht, dossier, bronnen);
    }

    /// <summary>What all rules say of a declaratie.</summary>
    public static DeclaratieOordeel Oordeel(Bericht bericht, Dossier dossier, ExternBronnen? bronnen = null) => Oordeel(RuleStanden.Standaard, bericht, dossier, bronnen);

    /// <summary>The rule finds exactly this one breach: on this line, at this element.</summary>
    public static RuleFinding Weigert(string code, string retourcode, Bericht bericht, Dossier? dossier, Klasse klasse, string element, ExternBronnen? bronnen = null)
    {
        var breach = Assert.Single(Oordeel(code, bericht, dossier, bronnen).Verdict.Breaches);
        Assert.Equal(code, breach.Rule.Code);
        Assert.Equal(retourcode, breach.Rule.RetourcodeOn(bericht.Soort));
        Assert.Same(klasse, breach.Klasse);
        Assert.Equal(element, breach.Element);
        return breach;
    }

    /// <summary>The same for a declaratie of one line.</summary>
    public static RuleFinding Weigert(string code, string retourcode, Bericht bericht, Dossier? dossier, string element, ExternBronnen? bronnen = null) =>
        Weigert(code, retourcode, bericht, dossier, Assert.Single(Assert.Single(bericht.Clienten).Prestaties), element, bronnen);

    /// <summary>The rule finds nothing, and could decide.</summary>
    public static void Laat(string code, Bericht bericht, Dossier? dossier = null, ExternBronnen? bronnen = null)
    {
        var oordeel = Oordeel(code, bericht, dossier, bronnen);
        Assert.Empty(oordeel.Verdict.Breaches);
        Assert.Empty(oordeel.Verdict.Onbeslist);
        Assert.All(oordeel.Toetsen, toets => Assert.True(toets.IsToegekend));
    }

    /// <summary>The rule finds nothing, because it could not decide.</summary>
    public static void Onbeslist(string code, Bericht bericht, Dossier? dossier = null, ExternBronnen? bronnen = null)
    {
        var verdict = Oordeel(code, bericht, dossier, bronnen).Verdict;
        Assert.Empty(verdict.Breaches);
        Assert.Equal(code, Assert.Single(verdict.Onbeslist).Code);
    }

    /// <summary>The codes that each line gets, in document order.</summary>
    public static string[] Codes(Bericht bericht, Dossier dossier, ExternBronnen? bronnen = null) =>
        [.. Oordeel(bericht, dossier, bronnen).Toetsen.Select(toets => toets.IsNietBeoordeeld
            ? Reach.NietBeoordeeld
            : string.Join(' ', toets.Breuken.Select(rule => rule.RetourcodeOn(bericht.Soort)).Order(StringComparer.Ordinal)))];

    private static DeclaratieOordeel Oordeel(RuleStanden standen, Bericht bericht, Dossier? dossier, ExternBronnen? bronnen)
    {
        var judge = new DeclaratieJudge(new BerichtJudge(standen));
        dossier ??= DossierBouw.Na();
        bronnen ??= DossierBouw.Bronnen();
        var opening = judge.Open(bericht, dossier, bronnen);
        Assert.Null(opening.Geweigerd);
        return judge.Complete(bericht, opening, dossier, bronnen);
    }

    private static Bericht Met(Bericht bericht, Prestatie[] lijnen)
    {
        if (lijnen.Length == 0)
            return bericht;
        bericht.Clienten[0].Prestaties.Clear();
        bericht.Clienten[0].Prestaties.AddRange(lijnen);
        return bericht;
    }

    private sealed class VasteTarieven(Tariefafspraak afspraak) : ITarievenLijst
    {
        public Tariefafspraak? Find(string aanbieder, string productCode, DateOnly op) => productCode == "45A04" ? afspraak : null;
    }
}
