using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.Dossiers;

/// <summary>A whole course of good traffic: every rule stays silent all the way.</summary>
public sealed class VerhaalTests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Good_traffic_breaks_no_rule(Domein domein)
    {
        var judge = new BerichtJudge(RuleStanden.Standaard);
        var dossier = new Dossier(DossierGegevens.Leeg);
        var number = 0;
        foreach (var bericht in Verhaal(domein))
        {
            bericht.Header.Identificatie = $"{++number:000000000000}";
            var verdict = judge.Judge(bericht, dossier, Bronnen());
            Assert.Empty(verdict.Breaches.Select(breach => $"{number} {breach.Rule.Code} {breach.Detail}"));
            dossier.Accept(bericht);
        }
    }

    private static IEnumerable<Bericht> Verhaal(Domein domein)
    {
        yield return Voorbeeld.VerzoekOmToewijzing(domein);
        yield return Antwoord("2", "R-1", domein);
        yield return Toewijzing(product => product.ReferentieAanbieder = "R-1", domein);
        yield return TweeToewijzingen(domein: domein);
        yield return Start(domein: domein);
        // The start was a day early: out, and in again a day later, in one message.
        var correction = Start(line => line.Begindatum = line.Begindatum.AddDays(1), domein);
        var removal = Voorbeeld.StartProduct(domein);
        removal.StatusAanlevering = "3";
        correction.Client!.StartProducten.Add(removal);
        yield return correction;
        yield return Stop(line => (line.Begindatum, line.RedenBeeindiging, line.Einddatum) = (new(2026, 1, 13), "20", new(2026, 2, 1)), domein);
        yield return Start(line => line.Begindatum = new(2026, 2, 9), domein);
        yield return Stop(line => (line.Begindatum, line.RedenBeeindiging, line.Einddatum) = (new(2026, 2, 9), "20", new(2026, 2, 20)), domein);
        yield return Stop(line => (line.Begindatum, line.Einddatum) = (new(2026, 2, 9), new(2026, 2, 20)), domein);
        yield return Wijziging(domein: domein);
        yield return Antwoord("2", "V-1", domein);
        yield return Antwoord("1", "V-1", domein);
        var removed = Toewijzing(
            product =>
            {
                (product.Toewijzingsdatum, product.RedenWijziging) = (new(2026, 3, 1), "13");
                product.Einddatum = product.Ingangsdatum;
            },
            domein);
        yield return removed;
    }
}
