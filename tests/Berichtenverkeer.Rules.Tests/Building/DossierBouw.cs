using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Building;

/// <summary>Makes a dossier from messages that were accepted, and judges a message against it by one rule alone.</summary>
internal static class DossierBouw
{
    /// <summary>The dossier after these messages.</summary>
    public static Dossier Na(params Bericht[] berichten)
    {
        var dossier = new Dossier(DossierGegevens.Leeg);
        foreach (var bericht in berichten)
            dossier.Accept(bericht);
        return dossier;
    }

    public static Bericht Toewijzing(Action<ToegewezenProduct>? change = null, Domein domein = Domein.Jw)
    {
        var bericht = Voorbeeld.Toewijzing(domein);
        change?.Invoke(bericht.Client!.ToegewezenProducten[0]);
        return bericht;
    }

    /// <summary>The two toewijzingen that the example of a 317 is about: 10001 and 10002, each with its own product.</summary>
    public static Bericht TweeToewijzingen(Action<ToegewezenProduct>? changeSecond = null, Domein domein = Domein.Jw)
    {
        var bericht = Voorbeeld.Toewijzing(domein);
        var second = Voorbeeld.ToegewezenProduct(domein);
        second.ToewijzingNummer = 10002;
        second.Product = new() { Categorie = second.Product!.Categorie, Code = domein == Domein.Jw ? "45A05" : "02A04" };
        changeSecond?.Invoke(second);
        bericht.Client!.ToegewezenProducten.Add(second);
        return bericht;
    }

    public static Bericht Start(Action<StartProduct>? change = null, Domein domein = Domein.Jw)
    {
        var bericht = Voorbeeld.Start(domein);
        change?.Invoke(bericht.Client!.StartProducten[0]);
        return bericht;
    }

    public static Bericht Stop(Action<StopProduct>? change = null, Domein domein = Domein.Jw)
    {
        var bericht = Voorbeeld.Stop(domein);
        change?.Invoke(bericht.Client!.StopProducten[0]);
        return bericht;
    }

    /// <summary>A 317 with its one changed product.</summary>
    public static Bericht Wijziging(Action<TeWijzigenProduct>? change = null, Domein domein = Domein.Jw)
    {
        var bericht = Voorbeeld.VerzoekOmWijziging(domein);
        change?.Invoke(bericht.Client!.Verzoek!.TeWijzigenProducten[0]);
        return bericht;
    }

    public static Bericht Antwoord(string verzoekAntwoord, string referentie = "R-1", Domein domein = Domein.Jw)
    {
        var bericht = Voorbeeld.Antwoord(domein);
        bericht.Antwoord!.VerzoekAntwoord = verzoekAntwoord;
        bericht.Antwoord.RedenAfwijzingVerzoek = string.Equals(verzoekAntwoord, "1", StringComparison.Ordinal) ? "3" : null;
        bericht.Antwoord.ReferentieAanbieder = referentie;
        return bericht;
    }

    /// <summary>The same message for or from another aanbieder.</summary>
    public static Bericht BijAndereAanbieder(Bericht bericht)
    {
        if (bericht.Soort.GemeenteIsAfzender)
            bericht.Header.Ontvanger = Voorbeeld.AndereAanbieder;
        else
            bericht.Header.Afzender = Voorbeeld.AndereAanbieder;
        return bericht;
    }

    /// <summary>The same message about another client.</summary>
    public static Bericht VanAndereClient(Bericht bericht)
    {
        bericht.Client!.Bsn = Voorbeeld.AndereBsn;
        return bericht;
    }

    public static StartProduct Lijn(Bericht start) => start.Client!.StartProducten[0];

    public static StopProduct StopLijn(Bericht stop) => stop.Client!.StopProducten[0];

    public static TeWijzigenProduct Wens(Bericht verzoek) => verzoek.Client!.Verzoek!.TeWijzigenProducten[0];

    public static ToegewezenProduct Product(Bericht toewijzing) => toewijzing.Client!.ToegewezenProducten[0];

    /// <summary>The lists that ship, on the Dagtekening of the examples unless another day is given.</summary>
    public static ExternBronnen Bronnen(DateOnly? opDatum = null, IGemeentenLijst? gemeenten = null, IProductcodeLijst? productcodes = null) =>
        new(opDatum ?? Voorbeeld.Dagtekening, gemeenten ?? GemeentenLijst.Shipped, productcodes ?? ProductcodeLijst.Shipped);

    /// <summary>What one rule says; every other rule is off.</summary>
    public static Verdict Judge(string code, Bericht bericht, Dossier? dossier = null, ExternBronnen? bronnen = null)
    {
        var standen = RuleRegistry.All.ToDictionary(rule => rule.Code, rule => rule.Code == code ? RuleStand.Aan : RuleStand.Uit, StringComparer.Ordinal);
        var judge = new BerichtJudge(new RuleStanden(standen, new Dictionary<string, IReadOnlyDictionary<string, RuleStand>>()));
        return judge.JudgeAcross(bericht, dossier ?? Na(), bronnen ?? Bronnen());
    }

    /// <summary>The rule finds exactly this one breach.</summary>
    public static RuleFinding Breaks(string code, string retourcode, Bericht bericht, Dossier? dossier, Klasse klasse, string element, ExternBronnen? bronnen = null)
    {
        var breach = Assert.Single(Judge(code, bericht, dossier, bronnen).Breaches);
        Assert.Equal(code, breach.Rule.Code);
        Assert.Equal(retourcode, breach.Rule.Retourcode);
        Assert.Same(klasse, breach.Klasse);
        Assert.Equal(element, breach.Element);
        return breach;
    }

    /// <summary>The rule finds nothing, and could decide.</summary>
    public static void Passes(string code, Bericht bericht, Dossier? dossier = null, ExternBronnen? bronnen = null)
    {
        var verdict = Judge(code, bericht, dossier, bronnen);
        Assert.Empty(verdict.Breaches);
        Assert.Empty(verdict.Onbeslist);
    }

    /// <summary>The rule finds nothing, because it could not decide.</summary>
    public static void IsUndecided(string code, Bericht bericht, ExternBronnen? bronnen = null)
    {
        var verdict = Judge(code, bericht, null, bronnen);
        Assert.Empty(verdict.Breaches);
        Assert.Equal(code, Assert.Single(verdict.Onbeslist).Code);
    }
}
