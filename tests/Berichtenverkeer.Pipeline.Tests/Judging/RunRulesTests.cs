using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Regelbestand;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Judging;

public sealed class RunRulesTests
{
    [Fact]
    public void A_run_without_settings_has_the_rules_of_the_standard_alone() => Assert.Empty(RunRules.Of(Run("")).Lokaal.Sets);

    [Fact]
    public void Local_rules_are_those_that_the_run_was_opened_with()
    {
        var rules = RunRules.Of(Run("""
            { "lokaal": [ { "gemeenten": ["0037"], "geldigVanaf": "2026-01-01", "lokaleRegels": [
              { "id": "LR1", "naam": "Halve maand", "soort": "halve-maand", "aan": true, "bij": "signaal", "domeinen": ["Jw"] } ] } ] }
            """));
        Assert.Equal("LR1", Assert.Single(Assert.Single(rules.Lokaal.Sets).Regels).Id);
    }

    [Fact]
    public void A_run_without_rule_sets_advises_by_the_standard_profile() =>
        Assert.Equal(Toekenningsregels.Standaard.Sets[0].Hash, Assert.Single(RunRules.Of(Run("{}")).Regelsets.Sets).Hash);

    [Fact]
    public void Rule_sets_are_those_that_the_run_was_opened_with()
    {
        var sets = RunRules.Of(Run("""
            { "goedeToekenning": [ { "profiel": "stadskanaal-2018", "geldigVanaf": "2026-01-01", "gemeenten": ["0037"], "bijOnbekend": "tenzij" } ] }
            """)).Regelsets;
        Assert.Equal(BijOnbekend.Tenzij, sets.Of("0037", new(2026, 1, 1))!.BijOnbekend);
        Assert.Equal("standaard", sets.Of("0037", new(2025, 12, 31))!.Profiel);
    }

    private static Run Run(string instellingen) => new(1, RunSoort.Verwerk, new(2026, 5, 6), DateTimeOffset.UnixEpoch, Opened: true, instellingen);
}
