using System.Security.Cryptography;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Tests.Generator;

/// <summary>Each fault breaks exactly the rules that the manifest lists, and nothing that follows trips over it.</summary>
public class RuleFaultTests
{
    private static readonly RegionOptions Options = new() { Clienten = 700, Maanden = 6, Gemeenten = 3, Seed = 21, Berichten = 2_500 };

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
            .Select(judged => (judged.Key, Expected: string.Join(' ', judged.Key.Verwachting.Codes), Codes: string.Join(' ', Replay.CodesOf(judged.Value))))
            .Where(judged => judged.Expected != judged.Codes)
            .Select(judged => $"{judged.Key.Name} {judged.Key.Verwachting.Fout}: [{judged.Codes}] instead of [{judged.Expected}]")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_retourcodes_are_those_of_the_rules()
    {
        var refused = Region.Generate(Options with { Fouten = FoutenPlan.Elk(1) }).Select(item => item.Verwachting).Where(expected => expected.Codes.Count > 0).ToList();

        Assert.All(refused, expected => Assert.Equal(
            expected.Codes.Select(code => RuleRegistry.Find(code)!.Retourcode!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            expected.RetourCodes));
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
        var refused = items.Where(item => item.Verwachting is { Codes.Count: > 0, Beslisser: Beslisser.Boek }).SelectMany(item => reader.Read(item.Bytes).Bericht!.Clienten).Select(client => client.Bsn).ToHashSet(StringComparer.Ordinal);
        var waiting = items.Where(item => item.Verwachting.Uitkomst == Uitkomst.Quarantaine && item.Bericht is not null)
            .Select(item => System.Text.Encoding.UTF8.GetString(item.Bytes).Replace("\0", string.Empty, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(waiting);
        Assert.All(waiting, text => Assert.DoesNotContain(refused, bsn => text.Contains(bsn, StringComparison.Ordinal)));
    }
}
