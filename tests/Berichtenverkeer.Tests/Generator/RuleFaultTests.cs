using System.Security.Cryptography;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Rules.TR;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Generator;

/// <summary>Each fault breaks exactly the rules that the manifest lists, and nothing that follows trips over it.</summary>
public class RuleFaultTests
{
    private static readonly RegionOptions Options = new() { Clienten = 700, Maanden = 9, Gemeenten = 3, Seed = 21, Berichten = 2_700 };

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void Every_fault_of_a_night_breaks_exactly_its_rules_and_harms_nothing_else(long seed)
    {
        var options = Options with { Seed = seed, Fouten = FoutenPlan.Elk(2) };
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var readable = Region.Generate(options)
            .DistinctBy(item => Convert.ToHexString(SHA256.HashData(item.Bytes)))
            .Where(item => item.Verwachting.Fout != FoutSoort.VerkeerdBezorgd)
            .Select(item => (Key: item, Result: item.Bericht is null ? null : reader.Read(item.Bytes)))
            .ToList();
        Assert.All(readable.Where(message => message.Key.Verwachting.Codes.Count > 0), message => Assert.True(message.Result!.IsValid, $"{message.Key.Verwachting.Fout}: {string.Join(' ', message.Result.Findings)}"));

        var verdicts = Replay.Of(Region.Tell(options).Past, readable.Where(message => message.Result is { IsValid: true }).Select(message => (message.Key, message.Result!.Bericht!)));

        var wrong = verdicts
            .Select(judged => (judged.Key, Expected: string.Join(' ', judged.Key.Verwachting.Codes), Codes: string.Join(' ', Replay.CodesOf(judged.Value.Verdict))))
            .Where(judged => judged.Expected != judged.Codes)
            .Select(judged => $"{judged.Key.Name} {judged.Key.Verwachting.Fout}: [{judged.Codes}] instead of [{judged.Expected}]")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.All(verdicts.Where(judged => judged.Key.Verwachting.Declaratie is not null), judged => AssertDeclaratie(judged.Key, judged.Value));
    }

    /// <summary>The engine and the generator, which reckon apart, say the same of every line.</summary>
    private static void AssertDeclaratie(GeneratedItem item, Replay.Judged judged)
    {
        var expected = item.Verwachting.Declaratie!;
        Assert.Equal(item.Verwachting.Uitkomst, judged.Verdict.Uitkomst);
        if (judged.Declaratie is not { } oordeel)
            return;
        Assert.Equal((expected.Aantal, expected.Toegekend), (oordeel.Toetsen.Count, oordeel.Toegekend));
        Assert.Equal(
            expected.Regels.Select(regel => string.Join(' ', regel.Codes)).Order(StringComparer.Ordinal),
            oordeel.Toetsen.Where(toets => !toets.IsToegekend).Select(toets => string.Join(' ', toets.Breuken.Select(rule => rule.Code).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_on_declaraties_and_their_answers_has_a_fault_but_the_one_that_needs_tariffs()
    {
        var names = Enum.GetNames<FoutSoort>();

        Assert.Equal(["TR418"], DeclaratieRegels.Dossier.Select(rule => rule.Info.Code)
            .Concat(DeclaratieRegels.Client.Select(rule => rule.Info.Code))
            .Concat(DeclaratieRegels.Prestatie.Select(rule => rule.Info.Code))
            .Distinct().Where(code => !names.Any(name => name.StartsWith("Regel" + code, StringComparison.Ordinal))));
        Assert.All(["TR304", "TR307", "TR308", "TR314", "TR321", "TR322", "TR323", "TR333", "TR338", "TR339", "TR340", "TR341", "TR390"], code =>
            Assert.Contains("Regel303" + code, names));
    }

    [Fact]
    public void The_witness_agrees_with_every_planned_fault()
    {
        var options = Options with { Fouten = FoutenPlan.Elk(2) };
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var offered = Region.Generate(options).DistinctBy(item => Convert.ToHexString(SHA256.HashData(item.Bytes)))
            .Where(item => item.Bericht is not null && (item.Verwachting.Declaratie is not null || item.Verwachting.Uitkomst == Uitkomst.Geaccepteerd))
            .Select(item => (Item: item, Bericht: reader.Read(item.Bytes).Bericht!)).ToList();

        var told = Getuige.Oordeel(Region.Tell(options).Past, offered.Select(message => message.Bericht));

        Assert.All(offered.Where(message => message.Item.Verwachting.Declaratie is not null), message =>
        {
            var (expected, actual) = (message.Item.Verwachting.Declaratie!, told[message.Bericht]);
            Assert.Equal((expected.Toegekend, expected.Ingediend, expected.Aantal), (actual.Toegekend, actual.Ingediend, actual.Aantal));
            Assert.Equal(expected.Kop.Concat(expected.Clienten), actual.Kop.Concat(actual.Clienten));
            Assert.Equal(expected.Regels.Select(Text), actual.Regels.Select(Text));
        });

        static string Text((string Nummer, IReadOnlyList<string> Codes) regel) => $"{regel.Nummer} {string.Join(' ', regel.Codes)}";
    }

    [Fact]
    public void The_retourcodes_are_those_of_the_rules()
    {
        var refused = Region.Generate(Options with { Fouten = FoutenPlan.Elk(1) }).Where(item => item.Verwachting.Codes.Count > 0).ToList();

        Assert.All(refused, item => Assert.Equal(
            item.Verwachting.Codes.Select(code => RuleRegistry.Find(code)!.RetourcodeOn(BerichtSoorten.Find(item.Bericht!.Bericht, item.Bericht.Release)!)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            item.Verwachting.RetourCodes));
    }

    [Fact]
    public void A_large_night_has_a_message_for_every_kind()
    {
        var made = Region.Generate(Options with { Fouten = FoutenPlan.Elk(1) }).Select(item => item.Verwachting.Fout).OfType<FoutSoort>().ToHashSet();

        // A duplicate has nothing wrong with it.
        Assert.Equal([FoutSoort.Dubbel], Enum.GetValues<FoutSoort>().Except(made));
    }

    [Fact]
    public void Asked_for_all_a_small_night_skips_what_it_has_no_message_for_and_named_it_refuses()
    {
        var small = Options with { Clienten = 20, Berichten = 60 };

        var made = Region.Generate(small with { Fouten = FoutenPlan.Parse("alle") }).Count(item => item.Verwachting.Fout is not null);

        Assert.InRange(made, 20, Enum.GetValues<FoutSoort>().Length - 2);
        var wrong = Assert.Throws<InvalidOperationException>(() => Region.Generate(small with { Fouten = FoutenPlan.Parse("regeltr410=50,regeltr351=50") }).Count());
        Assert.Contains("RegelTR", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_refused_across_messages_never_concerns_a_client_with_something_in_quarantaine()
    {
        var items = Region.Generate(Options with { Fouten = FoutenPlan.Elk(3) }).ToList();
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var refused = items.Where(item => item.Verwachting is { Codes.Count: > 0, Beslisser: Beslisser.Boek }).SelectMany(item => OnSomethingMissing(item, reader.Read(item.Bytes).Bericht!)).Select(client => client.Bsn).ToHashSet(StringComparer.Ordinal);
        var waiting = items.Where(item => item.Verwachting.Uitkomst == Uitkomst.Quarantaine && item.Bericht is not null)
            .Select(item => System.Text.Encoding.UTF8.GetString(item.Bytes).Replace("\0", string.Empty, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(waiting);
        Assert.All(waiting, text => Assert.DoesNotContain(refused, bsn => text.Contains(bsn, StringComparison.Ordinal)));
    }

    /// <summary>Of a declaratie and its answer only clients of whom something is refused that might wait in quarantaine; of the others every client.</summary>
    private static IEnumerable<Client> OnSomethingMissing(GeneratedItem item, Bericht bericht)
    {
        if (bericht.DeclaratieAntwoord is not null)
            return [];
        return item.Verwachting.Declaratie is not { } declaratie
            ? bericht.Clienten
            : bericht.Clienten.Where(client => client.Prestaties.Exists(line =>
                declaratie.Regels.Any(regel => regel.ReferentieNummer == line.ReferentieNummer && regel.Codes.All(code => RuleRegistry.Find(code)!.RestsOnMissing))));
    }
}
