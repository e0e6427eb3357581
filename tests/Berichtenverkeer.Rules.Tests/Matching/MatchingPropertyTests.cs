using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Rules.Tests.Matching;

/// <summary>What holds for all declaraties, shown on small worlds.</summary>
public sealed class MatchingPropertyTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Nothing_is_granted_above_a_ceiling_at_the_moment_of_granting() => Check(Wereld.Krap, wereld =>
    {
        // Counted here anew, apart from the ledger.
        var used = new Dictionary<long, (long Volume, long Bedrag, DateOnly Laatste)>();
        foreach (var (prestatie, toets) in wereld.Run().Toekenningen)
        {
            var product = wereld.Toewijzingen.Single(product => product.ToewijzingNummer == prestatie.ToewijzingNummer);
            var (volume, bedrag, laatste) = used.GetValueOrDefault(product.ToewijzingNummer!.Value);
            Assert.Equal((volume, bedrag), (toets.GebruiktVolume, toets.GebruiktBedrag));
            var own = prestatie.GeleverdVolume * (prestatie.Eenheid == "04" ? 60 : 1);
            var sign = prestatie.IngediendBedrag.IsCredit ? -1 : 1;
            var now = (Volume: volume + (sign * own), Bedrag: bedrag + (sign * prestatie.IngediendBedrag.Bedrag), Laatste: laatste > prestatie.Einddatum ? laatste : prestatie.Einddatum);
            used[product.ToewijzingNummer.Value] = now;
            if (sign < 0)
                continue;
            Assert.True(Plafond.VanPeriode(product, Domein.Jw, new(prestatie.Begindatum, prestatie.Einddatum)) is not { } perPeriode || own <= perPeriode);
            Assert.True(Plafond.Totaal(product, now.Laatste) is not { } totaal || now.Volume <= totaal);
            Assert.True(product.Budget is not { } budget || now.Bedrag <= budget);
        }

        return true;
    });

    [Fact]
    public void What_is_granted_is_what_the_answers_say_and_what_the_ledger_holds() => Check(Wereld.Krap, wereld =>
    {
        var uitslag = wereld.Run();
        return uitslag.Toegekend == uitslag.Toekenningen.Sum(line => line.Prestatie.IngediendBedrag.Getekend)
            && uitslag.Toegekend == uitslag.Stand.Sum(stand => stand.Bedrag)
            && uitslag.Stand.All(stand => stand is { Volume: >= 0, Bedrag: >= 0 });
    });

    [Fact]
    public void Order_in_which_files_come_changes_no_verdict() => Check(
        from wereld in Wereld.Krap
        from keys in Gen.Choose(0, 1_000_000).ListOf(12)
        select (wereld, keys: keys.ToList()),
        geval =>
        {
            var straight = geval.wereld.Run();
            var mixed = geval.wereld.Run(files => files.Zip(geval.keys).OrderBy(file => file.Second).Select(file => file.First));
            return Same(straight, mixed) && straight.Stand.SequenceEqual(mixed.Stand);
        });

    [Fact]
    public void Order_of_lines_changes_no_verdict_where_they_do_not_compete() => Check(
        from wereld in Wereld.Ruim
        from keys in Gen.Choose(0, 1_000_000).ListOf(100)
        select (wereld, keys: keys.ToList()),
        geval =>
        {
            var shuffled = geval.wereld with { Regels = [.. geval.wereld.Regels.Select((regel, index) => (regel, geval.keys[index % geval.keys.Count])).OrderBy(item => item.Item2).Select(item => item.regel)] };
            return Same(geval.wereld.Run(), shuffled.Run());
        });

    [Fact]
    public void Splitting_a_declaratie_grants_the_same_where_no_ceiling_binds() => Check(Wereld.Ruim, wereld =>
    {
        var split = wereld with { Regels = [.. wereld.Regels.Select((regel, index) => index % 2 == 0 ? regel : regel with { Bestand = regel.Bestand + "b" })] };
        var whole = wereld.Run();
        var parts = split.Run();
        return Same(whole, parts) && whole.Toegekend == parts.Toegekend && whole.Stand.SequenceEqual(parts.Stand);
    });

    [Fact]
    public void A_debit_and_its_later_credit_leave_the_ledger_as_it_was() => Check(
        from wereld in Wereld.Krap
        from toewijzing in Gen.Choose(0, 3)
        from maand in Gen.Choose(1, 6)
        from volume in Gen.Choose(1, 14)
        select (wereld, debet: new WereldRegel("N1", 8, "D8", toewijzing, maand, volume, null)),
        geval =>
        {
            var uitslag = geval.wereld.Run();
            var before = uitslag.Stand;
            var debit = Assert.Single(geval.wereld.Night(uitslag.Dossier, [geval.debet])).Oordeel;
            var credit = Assert.Single(geval.wereld.Night(uitslag.Dossier, [geval.debet with { Nummer = "N2", Nacht = 9, Bestand = "D9", CreditVan = "N1" }])).Oordeel;
            return credit.Toetsen[0].IsToegekend == debit.Toetsen[0].IsToegekend
                && debit.Toegekend + credit.Toegekend == 0
                && before.SequenceEqual(uitslag.Stand);
        });

    [Fact]
    public void The_worlds_hold_what_they_are_about()
    {
        var codes = Gen.Sample(Wereld.Krap, 300).SelectMany(wereld => wereld.Run().Codes.Values).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "ja", "TR321", "TR322", "TR369", "TR389", "TR323", "TR390", "TR338" }, codes);
        Assert.Subset(new HashSet<string>(StringComparer.Ordinal) { "ja", "TR323", "TR338" }, Gen.Sample(Wereld.Ruim, 300).SelectMany(wereld => wereld.Run().Codes.Values).ToHashSet(StringComparer.Ordinal));
    }

    private static void Check<T>(Gen<T> gen, Func<T, bool> property) => Prop.ForAll(gen.ToArbitrary(), property).Check(Often);

    private static bool Same(WereldUitslag left, WereldUitslag right) =>
        left.Codes.Count == right.Codes.Count && left.Codes.All(line => right.Codes[line.Key] == line.Value);
}
