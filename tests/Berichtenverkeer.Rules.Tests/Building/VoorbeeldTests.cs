using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Building;

public sealed class VoorbeeldTests
{
    public static TheoryData<string, Domein> All()
    {
        var data = new TheoryData<string, Domein>();
        foreach (var domein in Enum.GetValues<Domein>())
        {
            foreach (var name in new[] { "301", "305", "307", "315", "317", "319", "323", "325" })
                data.Add(name, domein);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_example_follows_its_xsd(string nummer, Domein domein)
    {
        var bytes = BerichtWriter.Write(Make(nummer, domein), SchemaSet.Embedded);
        var result = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).Read(bytes);
        Assert.Empty(result.Findings.Select(finding => $"{finding.Path} {finding.Tekst}"));
        Assert.True(result.IsValid);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_example_breaks_no_rule_inside_the_message(string nummer, Domein domein)
    {
        var verdict = new BerichtJudge(RuleStanden.Standaard).JudgeInside(Make(nummer, domein));
        Assert.Empty(verdict.Breaches.Select(breach => breach.Rule.Code));
    }

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void A_declaratie_of_2_3_follows_its_xsd(Domein domein)
    {
        var result = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).Read(BerichtWriter.Write(Voorbeeld.Declaratie23(domein), SchemaSet.Embedded));
        Assert.Empty(result.Findings.Select(finding => $"{finding.Path} {finding.Tekst}"));
        Assert.Empty(new BerichtJudge(RuleStanden.Standaard).JudgeInside(Voorbeeld.Declaratie23(domein)).Breaches);
    }

    [Fact]
    public void A_relation_and_a_new_product_follow_their_xsd()
    {
        var toewijzing = Voorbeeld.Toewijzing();
        toewijzing.Client!.Relaties.Add(Voorbeeld.Relatie());
        var wijziging = Voorbeeld.VerzoekOmWijziging();
        wijziging.Client!.Verzoek!.NieuweProducten.Add(Voorbeeld.NieuwProduct());
        foreach (var bericht in new[] { toewijzing, wijziging })
        {
            var result = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).Read(BerichtWriter.Write(bericht, SchemaSet.Embedded));
            Assert.Empty(result.Findings.Select(finding => $"{finding.Path} {finding.Tekst}"));
            Assert.Empty(new BerichtJudge(RuleStanden.Standaard).JudgeInside(bericht).Breaches);
        }
    }

    internal static Bericht Make(string nummer, Domein domein) => nummer switch
    {
        "301" => Voorbeeld.Toewijzing(domein),
        "305" => Voorbeeld.Start(domein),
        "307" => Voorbeeld.Stop(domein),
        "315" => Voorbeeld.VerzoekOmToewijzing(domein),
        "317" => Voorbeeld.VerzoekOmWijziging(domein),
        "319" => Voorbeeld.Antwoord(domein),
        "323" => Voorbeeld.Declaratie(domein),
        _ => Voorbeeld.DeclaratieAntwoord(domein),
    };
}
