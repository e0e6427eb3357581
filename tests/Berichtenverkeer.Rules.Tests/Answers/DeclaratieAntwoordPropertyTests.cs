using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Rules.Tests.Answers;

/// <summary>Whatever is refused: the answer adds up, holds what is refused and nothing else, and our own rules find it right.</summary>
public sealed class DeclaratieAntwoordPropertyTests
{
    private static readonly string[] Bsns = ["999900006", "999900018", "999900031", "999900043"];

    [Fact]
    public void What_is_returned_is_what_is_not_granted() =>
        Prop.ForAll(Cases().ToArbitrary(), sample =>
        {
            foreach (var (nummer, domein) in new[] { (323, Domein.Jw), (323, Domein.Wmo), (303, Domein.Jw), (303, Domein.Wmo) })
                Check(nummer, domein, sample);
        }).QuickCheckThrowOnFailure();

    private static void Check(int nummer, Domein domein, Geval[] sample)
    {
        var heen = Make(nummer, domein, sample);
        var verdict = VerdictOn(heen, sample);
        var before = BerichtWriter.Write(heen, SchemaSet.Embedded);
        var answer = DeclaratieAntwoordTests.Answer(heen, verdict);
        Assert.Equal(before, BerichtWriter.Write(heen, SchemaSet.Embedded));

        var antwoord = answer.DeclaratieAntwoord!;
        var lines = sample.SelectMany((client, i) => client.Lines.Select((line, j) => (Name: Name(i, j), line.Bedrag, Refused: client.Refused || line.Refused))).ToList();
        Assert.Equal(lines.Sum(line => line.Bedrag), antwoord.TotaalIngediendBedrag.Getekend);
        Assert.Equal(lines.Where(line => !line.Refused).Sum(line => line.Bedrag), antwoord.TotaalToegekendBedrag.Getekend);
        Assert.Equal(lines.Where(line => line.Refused).Select(line => line.Name), answer.Clienten.SelectMany(client => client.Prestaties).Select(line => line.ReferentieNummer));
        Assert.All(answer.Clienten, client => Assert.NotEmpty(client.Prestaties));
        AssertEchoed(heen, answer);

        var inside = new BerichtJudge(RuleStanden.Standaard).JudgeInside(answer);
        Assert.Empty(inside.Breaches.Select(breach => breach.Rule.Code));
        if (nummer != 323)
            return;
        foreach (var code in new[] { "TR342", "CS325", "TR101", "CD060" })
            Oordeel.Passes(code, answer);
    }

    /// <summary>What TR366 and TR367 ask of a 325: each line as the declaratie has it.</summary>
    private static void AssertEchoed(Bericht heen, Bericht answer)
    {
        var asked = heen.Clienten.SelectMany(client => client.Prestaties.Select(line => (client.Bsn, Content: Content(line)))).ToHashSet();
        Assert.All(answer.Clienten, client => Assert.All(client.Prestaties, line => Assert.Contains((client.Bsn, Content(line)), asked)));
    }

    private static string Content(Prestatie line) => string.Create(
        CultureInfo.InvariantCulture,
        $"{line.ReferentieNummer} {line.VorigReferentieNummer} {line.ToewijzingNummer} {line.ProductCategorie} {line.ProductCode} {line.Begindatum:O} {line.Einddatum:O} {line.GeleverdVolume} {line.Eenheid} {line.ProductTarief} {line.IngediendBedrag.Bedrag} {line.IngediendBedrag.DebetCredit}");

    private static Bericht Make(int nummer, Domein domein, Geval[] sample)
    {
        var heen = DeclaratieHeen.Leeg(nummer, domein);
        for (var i = 0; i < sample.Length; i++)
            DeclaratieHeen.Add(heen, Bsns[i], [.. sample[i].Lines.Select((line, j) => (Name(i, j), line.Bedrag < 0 ? "V" + Name(i, j) : null, Math.Abs(line.Bedrag)))]);
        return heen;
    }

    private static Verdict VerdictOn(Bericht heen, Geval[] sample)
    {
        var breaches = new List<RuleFinding>();
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i].Refused)
                breaches.Add(Heen.Breach("TR304", "8187", heen.Clienten[i]));
            for (var j = 0; j < sample[i].Lines.Length; j++)
            {
                if (sample[i].Lines[j].Refused)
                    breaches.Add(Heen.Breach("TR322", "9322", heen.Clienten[i].Prestaties[j]));
            }
        }

        return DeclaratieHeen.PerRegel([.. breaches]);
    }

    private static string Name(int client, int line) => string.Create(CultureInfo.InvariantCulture, $"R{client}-{line}");

    private static Gen<Geval[]> Cases()
    {
        var line = from bedrag in Gen.Choose(-3, 5)
                   from refused in Gen.Elements(true, false)
                   select (Bedrag: bedrag * 1_000L, Refused: refused);
        var client = from refused in Gen.Elements(true, false, false)
                     from first in line
                     from count in Gen.Choose(0, 3)
                     from more in line.ArrayOf(count)
                     select new Geval(refused, [first, .. more]);
        return from count in Gen.Choose(1, Bsns.Length)
               from clients in client.ArrayOf(count)
               select clients;
    }

    private sealed record Geval(bool Refused, (long Bedrag, bool Refused)[] Lines);
}
