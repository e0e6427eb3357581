using System.Security.Cryptography;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Tests.Generator;

public sealed class JaarTests : IDisposable
{
    private static readonly JaarOptions Small = new() { Schaal = 0.002m };

    private readonly string folder = Directory.CreateTempSubdirectory("jaar-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_seed_gives_the_same_year_and_another_seed_another()
    {
        JaarMap.Write(Path.Combine(folder, "a"), Small);
        JaarMap.Write(Path.Combine(folder, "b"), Small);
        JaarMap.Write(Path.Combine(folder, "c"), Small with { Seed = 2 });

        Assert.Equal(Files("a"), Files("b"));
        Assert.NotEqual(Files("a"), Files("c"));
    }

    [Fact]
    public void Toewijzingen_and_prestaties_are_as_many_as_the_region_is_large()
    {
        var telling = JaarMap.Write(folder, Small);

        Assert.Equal(600, telling.Toewijzingen);
        Assert.InRange(telling.Actueel, 140, 210);
        Assert.InRange(telling.Prestaties, 1_600, 2_500);
        Assert.InRange(telling.Teveel, 1, 40);
    }

    [Fact]
    public void Every_month_judged_after_the_others_exactly_the_lines_that_are_too_much_are_refused()
    {
        var jaar = new Jaar(Small);
        var judge = new BerichtJudge(RuleStanden.Standaard);
        var past = jaar.Toewijzingen().Select(bericht => new StoryMessage(bericht.Dagtekening, bericht)).ToList();
        var credits = 0;
        for (var maand = 1; maand <= Jaar.Maanden; maand++)
        {
            var month = jaar.Declaraties(maand).ToList();
            Assert.All(month, declaratie => Assert.Empty(judge.JudgeInside(declaratie.Bericht).Breaches));
            var told = Getuige.Oordeel(past, month.Select(declaratie => declaratie.Bericht));
            foreach (var (bericht, teveel) in month)
            {
                Assert.Empty(told[bericht].Kop);
                Assert.Empty(told[bericht].Clienten);
                Assert.Equal(teveel, told[bericht].Regels.Count);
                Assert.All(told[bericht].Regels, regel => Assert.Equal(["TR321"], regel.Codes));
                credits += bericht.Clienten.SelectMany(client => client.Prestaties).Count(line => line.IngediendBedrag.IsCredit);
                past.Add(Answered(bericht, told[bericht], past));
            }
        }

        Assert.True(credits > 5);
    }

    [Fact]
    public void A_declaratie_never_has_more_lines_than_fit_in_a_file()
    {
        var jaar = new Jaar(Small with { MeesteRegels = 10 });

        Assert.All(jaar.Declaraties(6), declaratie => Assert.InRange(declaratie.Bericht.Clienten.Sum(client => client.Prestaties.Count), 1, 10));
        Assert.Equal(
            new Jaar(Small).Declaraties(6).Sum(declaratie => declaratie.Bericht.Clienten.Sum(client => client.Prestaties.Count)),
            jaar.Declaraties(6).Sum(declaratie => declaratie.Bericht.Clienten.Sum(client => client.Prestaties.Count)));
        Assert.Equal(jaar.Declaraties(6).Count(), jaar.Declaraties(6).Select(declaratie => (declaratie.Bericht.Afzender, declaratie.Bericht.Declaratie!.DeclaratieNummer)).Distinct().Count());
    }

    [Fact]
    public void What_is_written_is_valid()
    {
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var jaar = new Jaar(Small);

        Assert.All(
            jaar.Toewijzingen().Take(100).Concat(jaar.Declaraties(2).Select(declaratie => declaratie.Bericht)),
            bericht => Assert.True(reader.Read(BerichtWriter.Write(bericht, SchemaSet.Embedded)).IsValid));
    }

    /// <summary>A declaratie of the past whose answer refused those lines.</summary>
    private static StoryMessage Answered(Bericht bericht, DeclaratieVerwachting told, List<StoryMessage> past)
    {
        var answer = new StoryMessage(bericht.Dagtekening, new(bericht.Soort.Release.Find(325)!));
        past.Add(answer);
        return StoryMessage.Answered(bericht, answer, told.Regels.ToDictionary(regel => regel.ReferentieNummer, regel => regel.Codes[0], StringComparer.Ordinal));
    }

    private List<(string, string)> Files(string name) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, name), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(Path.Combine(folder, name), path), Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))))];
}
