using System.Security.Cryptography;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Tests.Generator;

public class RegionTests
{
    private static readonly RegionOptions TwoYears = new() { Clienten = 150, Maanden = 24, Gemeenten = 3, Seed = 5 };

    [Fact]
    public void Same_seed_gives_the_same_bytes()
    {
        var options = TwoYears with { Clienten = 40, Fouten = FoutenPlan.Elk(1) };

        Assert.Equal(Hash(options), Hash(options));
        Assert.NotEqual(Hash(options), Hash(options with { Seed = 6 }));
    }

    [Fact]
    public void Bytes_are_those_of_every_machine()
    {
        // When the generator is changed on purpose, take over the new value.
        var hash = Hash(new() { Clienten = 20, Maanden = 24, Seed = 1, Fouten = FoutenPlan.Elk(1) });
        Assert.True(hash == "a968846700f2c3d6f442710d4ba557f5860f66e377c95a8847d92a6b2d8f7461", hash);
    }

    [Fact]
    public void Every_good_message_is_valid_and_is_what_the_manifest_says()
    {
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Region.Generate(TwoYears))
        {
            var result = reader.Read(item.Bytes);
            Assert.True(result.IsValid, $"{item.Name}: {string.Join(" ", result.Findings)}");
            var kenmerk = item.Bericht!;
            var bericht = result.Bericht!;
            Assert.Equal(kenmerk.Bericht, bericht.Soort.Code);
            Assert.Equal(kenmerk.Release, bericht.Soort.Release.Versie);
            Assert.Equal(kenmerk.Gemeente, bericht.Gemeente);
            Assert.Equal(kenmerk.Aanbieder, bericht.Aanbieder);
            Assert.Equal(kenmerk.Identificatie, bericht.Identificatie);
            Assert.Equal(kenmerk.Dagtekening, bericht.Dagtekening);
            kinds.Add($"{kenmerk.Bericht} {kenmerk.Release}");
        }

        // 2.3: 301 to 308, 315 and 316; 3.2: 301, 302, 305 to 308, 315 to 320, 323 and 325; each for both laws.
        Assert.Equal(2 * (10 + 14), kinds.Count);
    }

    [Fact]
    public void Every_faulty_item_ends_as_the_manifest_says_as_far_as_reading_tells()
    {
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var faulty = Region.Generate(TwoYears with { Fouten = FoutenPlan.Elk(3) }).Where(i => i.Verwachting.Fout is not null).ToList();

        // A duplicate has nothing wrong with it; what looks back on a declaratie of the past has no message here.
        FoutSoort[] without =
        [
            FoutSoort.Dubbel, FoutSoort.RegelTR385, FoutSoort.RegelTR323Afwijkend, FoutSoort.RegelTR323Afgewezen, FoutSoort.RegelTR390, FoutSoort.Regel303TR390,
            FoutSoort.RegelTR304Antwoord, FoutSoort.RegelTR337, FoutSoort.RegelTR337Dag, FoutSoort.RegelTR366, FoutSoort.RegelTR367, FoutSoort.RegelTR371, FoutSoort.RegelTR376,
        ];
        Assert.Equal(Enum.GetValues<FoutSoort>().Except(without), faulty.Select(item => item.Verwachting.Fout!.Value).Distinct().Order());
        foreach (var item in faulty.Where(i => i.Verwachting.Beslisser == Beslisser.Lezer))
        {
            var result = reader.Read(item.Bytes);
            Assert.True(item.Verwachting.Uitkomst == result.Uitkomst, $"{item.Verwachting.Fout}: {result.Uitkomst}");
            Assert.Equal(item.Verwachting.Reden, result.Disposition?.Reden);
            if (item.Verwachting.Code is { } code)
                Assert.True(result.Findings.Any(f => f.Code == code), $"{item.Verwachting.Fout}: {string.Join(" ", result.Findings.Select(f => f.Code))}");
        }

        foreach (var item in faulty.Where(i => i.Verwachting.Beslisser is Beslisser.Boek or Beslisser.Regel))
            Assert.True(reader.Read(item.Bytes).IsValid, item.Verwachting.Fout.ToString());
    }

    [Fact]
    public void A_duplicate_has_the_bytes_of_a_good_message_and_both_say_how_often_they_are_offered()
    {
        var items = Region.Generate(TwoYears with { Fouten = FoutenPlan.Parse("dubbel=7") }).ToList();
        var twice = items.GroupBy(i => Convert.ToHexString(SHA256.HashData(i.Bytes)), StringComparer.Ordinal).Where(g => g.Count() > 1).ToList();

        Assert.Equal(7, twice.Count);
        Assert.All(twice.SelectMany(g => g), i => Assert.Equal(2, i.Verwachting.Aanbiedingen));
        Assert.Equal(14, items.Count(i => i.Verwachting.Aanbiedingen > 1));
    }

    [Fact]
    public void An_Identificatie_is_used_once_per_sender_and_kind()
    {
        var keys = Region.Stories(TwoYears)
            .Where(m => m.Bericht.Soort.Kind != BerichtKind.Retour && m.Bericht.Soort.HasAfzender)
            .Select(m => (m.Bericht.Header.BerichtCode, m.Bericht.Afzender, m.Bericht.Identificatie))
            .ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(keys, k => Assert.InRange(k.Identificatie.Length, 1, 12));
    }

    [Fact]
    public void A_second_message_with_an_Identificatie_is_later_than_the_first()
    {
        var items = Region.Generate(TwoYears with { Fouten = FoutenPlan.Parse("dubbeleidentificatie=5") }).ToList();
        foreach (var again in items.Where(i => i.Verwachting.Fout == FoutSoort.DubbeleIdentificatie))
        {
            var first = Assert.Single(items, i => i.Bericht!.Sleutel == again.Bericht!.Sleutel && i.Verwachting.Fout is null);
            Assert.True(first.Bericht!.Dagtekening < again.Bericht!.Dagtekening);
        }
    }

    [Fact]
    public void The_last_so_many_messages_are_the_end_of_the_history()
    {
        var all = Region.Stories(TwoYears).Select(m => BerichtKenmerk.Of(m.Bericht).Sleutel).ToList();
        var night = Region.Stories(TwoYears with { Berichten = 100, EigenRetouren = true }).Select(m => BerichtKenmerk.Of(m.Bericht).Sleutel).ToList();

        // But for declaraties that cannot stand in one night with what they build on, and their answers.
        var from = all.IndexOf(night[0]);
        Assert.Equal(100, night.Count);
        Assert.Equal(all[from..].Intersect(night, StringComparer.Ordinal), night);
        Assert.All(all[from..].Except(night, StringComparer.Ordinal), name => Assert.Matches("^(JW|WMO)3(03|04|23|25)_", name));
    }

    [Fact]
    public void However_a_sender_writes_it_is_the_same_message()
    {
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var options = TwoYears with { Clienten = 40 };
        var plain = Region.Generate(options with { Schrijfwijzen = false });
        var other = 0;
        foreach (var (written, canonical) in Region.Generate(options).Zip(plain))
        {
            other += written.Bytes.AsSpan().SequenceEqual(canonical.Bytes) ? 0 : 1;
            Assert.Equal(canonical.Bytes, BerichtWriter.Write(reader.Read(written.Bytes).Bericht!, SchemaSet.Embedded));
        }

        Assert.True(other > 100);
    }

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes()
    {
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var regions = Gen.Choose(0, 1_000_000).Select(seed => new RegionOptions { Clienten = 3, Maanden = 20, Gemeenten = 2, Seed = seed, Schrijfwijzen = false }).ToArbitrary();

        Prop.ForAll(regions, region => Region.Generate(region).All(item =>
            BerichtWriter.Write(reader.Read(item.Bytes).Bericht!, SchemaSet.Embedded).AsSpan().SequenceEqual(item.Bytes)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    private static string Hash(RegionOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var item in Region.Generate(options))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(item.Name));
            hash.AppendData(item.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
