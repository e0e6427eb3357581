using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Answers;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Judging;

/// <summary>IV087: how far a rejection reaches in a declaratie. What it makes of an answer is tested with the answers.</summary>
public sealed class DeclaratieReachTests
{
    [Fact]
    public void Classes_are_those_of_the_declaratie_in_its_order()
    {
        var heen = DeclaratieHeen.Make(323, Domein.Jw);
        var (first, second) = (heen.Clienten[0], heen.Clienten[1]);
        var reach = DeclaratieReach.Of(heen, DeclaratieHeen.PerRegel(
            Heen.Breach("TR304", "8187", second), Heen.Breach("TR322", "9322", first.Prestaties[1]), Heen.Breach("TR322", "9322", first.Prestaties[0])));
        Assert.Equal([first, second], reach.Clienten.Select(client => client.Client));
        Assert.Equal([first.Prestaties[0], first.Prestaties[1]], reach.Clienten[0].Prestaties.Select(line => line.Prestatie));
        Assert.Equal(second.Prestaties, reach.Clienten[1].Prestaties.Select(line => line.Prestatie));
        Assert.Equal(0, reach.Toegekend);
        Assert.False(reach.IsWithoutReason);
    }

    [Fact]
    public void Only_the_header_is_answered_when_it_is_refused()
    {
        var heen = DeclaratieHeen.Make(323, Domein.Wmo);
        Verdict[] verdicts = [DeclaratieHeen.Geheel(Heen.Breach("TR056", "9056", heen.Header)), Heen.Refused(FindingLevel.Bericht, Heen.Breach("CS002", "0001", heen.Clienten[0], RuleScope.Bericht))];
        foreach (var reach in verdicts.Select(verdict => DeclaratieReach.Of(heen, verdict)))
        {
            Assert.Null(reach.Declaratie);
            Assert.Empty(reach.Clienten);
            Assert.Equal(0, reach.Toegekend);
            Assert.False(reach.IsWithoutReason);
        }
    }

    [Fact]
    public void A_303_has_no_class_between_header_and_clients()
    {
        var heen = DeclaratieHeen.Make(303, Domein.Jw);
        var reach = DeclaratieReach.Of(heen, DeclaratieHeen.Geheel(Heen.Breach("TR333", "0030", heen.Declaratie!)));
        Assert.Equal(["0030"], reach.Header);
        Assert.Null(reach.Declaratie);
    }

    [Fact]
    public void What_is_granted_in_full_is_the_total_as_it_was_asked()
    {
        var heen = DeclaratieHeen.Make(323, Domein.Jw);
        heen.Declaratie!.TotaalIngediendBedrag = BedragMetDC.Of(-5);
        Assert.Equal(-5, DeclaratieReach.Of(heen, Verdict.AcceptedPerRegel).Toegekend);
    }
}
