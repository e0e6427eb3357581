using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Register;

namespace Berichtenverkeer.Rules.Tests.Register;

/// <summary>What staff may register.</summary>
public sealed class VastleggingTests
{
    private static readonly DateOnly Vandaag = new(2026, 3, 10);
    private static readonly Vastlegging Overleg = new() { OverlegOp = Vandaag, Door = "jansen" };

    private static IEnumerable<string> Velden(Vastlegging wat) => wat.Fouten(Vandaag).Select(fout => fout.Veld);

    [Fact]
    public void Each_part_alone_is_enough()
    {
        Assert.Empty(Velden(Overleg));
        Assert.Empty(Velden(new() { Uitkomst = OverlegUitkomst.Ongewijzigd, Door = "jansen" }));
        Assert.Empty(Velden(new() { Oordeel = Advies.Administratief, Reden = "Afgestemd", Door = "jansen" }));
        Assert.Empty(Velden(new() { Opnieuw = true, Door = "jansen" }));
        Assert.Equal(["oordeel"], Velden(new() { Door = "jansen" }));
    }

    [Fact]
    public void Oordeel_and_reden_go_together()
    {
        Assert.Equal(["reden"], Velden(Overleg with { Oordeel = Advies.Tenzij }));
        Assert.Equal(["reden"], Velden(Overleg with { Oordeel = Advies.Tenzij, Reden = "  " }));
        Assert.Equal(["reden"], Velden(Overleg with { Reden = "Zomaar" }));
    }

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void Reden_has_a_longest_length(int length, int faults) =>
        Assert.Equal(faults, Velden(Overleg with { Oordeel = Advies.Tenzij, Reden = new string('a', length) }).Count());

    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    public void Name_has_a_longest_length(int length, int faults) => Assert.Equal(faults, Velden(Overleg with { Door = new string('a', length) }).Count());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("999900006")]
    [InlineData("a\nb")]
    public void Someone_registers_it(string door) => Assert.Equal(["door"], Velden(Overleg with { Door = door }));

    [Theory]
    [InlineData("over 999 900 006")]
    [InlineData("a\tb")]
    public void Reden_holds_no_bsn_and_one_line(string reden)
    {
        var fault = Assert.Single((Overleg with { Oordeel = Advies.Tenzij, Reden = reden }).Fouten(Vandaag));
        Assert.Equal("reden", fault.Veld);
        Assert.DoesNotContain("999", fault.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Consultation_was_today_at_the_latest() => Assert.Equal(["overleg"], Velden(Overleg with { OverlegOp = Vandaag.AddDays(1) }));

    [Fact]
    public void Every_word_is_read_back()
    {
        Assert.Equal(["administratief", "tenzij"], RegisterNames.Oordelen);
        Assert.Equal(["ongewijzigd", "aangepast", "ingetrokken", "afgewezen"], RegisterNames.Uitkomsten);
        Assert.All(Enum.GetValues<Advies>(), oordeel => Assert.Equal(oordeel, RegisterNames.FindOordeel(RegisterNames.Of(oordeel).ToUpperInvariant())));
        Assert.All(Enum.GetValues<OverlegUitkomst>(), uitkomst => Assert.Equal(uitkomst, RegisterNames.FindUitkomst(RegisterNames.Of(uitkomst))));
        Assert.Null(RegisterNames.FindOordeel("ja"));
        Assert.Null(RegisterNames.FindUitkomst("tenzij"));
    }
}
