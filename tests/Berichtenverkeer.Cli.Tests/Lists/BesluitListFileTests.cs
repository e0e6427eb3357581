using System.Security.Cryptography;
using System.Text;
using Berichtenverkeer.Cli.Lists;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Tests.Lists;

/// <summary>Files of lists that gronden look at: read whole or not at all, and a Bsn comes out as a pseudonym.</summary>
public sealed class BesluitListFileTests
{
    private const string File = "lijst.csv";
    private const string Bsn = "999900006";
    private static readonly ClientPseudoniem Pseudoniem = new(new byte[32]);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Client(Domein domein = Domein.Jw) => Convert.ToHexStringLower(HMACSHA256.HashData(new byte[32], Encoding.ASCII.GetBytes($"{domein}|{Bsn}")));

    private static string FaultsOf(Func<object> read) => Assert.Throws<ListFileException>(() => read()).Message;

    [Fact]
    public void Woonplaatsen_are_read() => Assert.Equal(
        [new WoonplaatsRow(Client(), "0037", new(2026, 1, 1), new(2026, 6, 30)), new(Client(), "1895", new(2026, 7, 1), null)],
        ListFile.Woonplaatsen(File, Utf8($"bsn;gemeente;van;tot\n{Bsn};0037;2026-01-01;30-06-2026\n{Bsn};1895;2026-07-01;\n"), Domein.Jw)(Pseudoniem));

    [Fact]
    public void Beschikkingen_are_read() => Assert.Equal(
        [new BeschikkingRow(12, Client(Domein.Wmo), new(2026, 1, 1)), new(999_999_999, Client(Domein.Wmo), null)],
        ListFile.Beschikkingen(File, Utf8($"nummer;bsn;ingangsdatum\n12;{Bsn};2026-01-01\n999999999;{Bsn};\n"), Domein.Wmo)(Pseudoniem));

    [Fact]
    public void Pgb_is_read() => Assert.Equal(
        [new PgbRow(Client(), "45", "45A04", new(2026, 1, 1), null), new(Client(), "45", null, null, null)],
        ListFile.Pgb(File, Utf8($"bsn;categorie;code;van;tot\n{Bsn};45;45A04;2026-01-01;\n{Bsn};45;;;\n"), Domein.Jw)(Pseudoniem));

    [Fact]
    public void Wlz_is_read_for_the_wmo() => Assert.Equal(
        [new WlzRow(Client(Domein.Wmo), new(2026, 1, 1), new(2026, 12, 31))],
        ListFile.Wlz(File, Utf8($"bsn;van;tot\n{Bsn};2026-01-01;2026-12-31\n"))(Pseudoniem));

    [Fact]
    public void Aandacht_plafonds_and_landelijk_are_read()
    {
        Assert.Equal([new("98000001", new(2026, 1, 1), null)], ListFile.Aandacht(File, Utf8("aanbieder;van\n98000001;2026-01-01\n")));
        Assert.Equal(
            [new("98000001", 10_000_050, new(2026, 1, 1), new(2026, 12, 31)), new("98000002", 1, new(2026, 1, 1), new(2026, 1, 1))],
            ListFile.Plafonds(File, Utf8("aanbieder;bedrag;bedrag_eurocent;van;tot\n98000001;100000,50;;2026-01-01;2026-12-31\n98000002;;1;2026-01-01;2026-01-01\n")));
        Assert.Equal([new("55", null, null, null), new("45", "45A04", null, new(2026, 12, 31))], ListFile.Landelijk(File, Utf8("categorie;code;tot\n55;;\n45;45A04;2026-12-31\n"), Domein.Jw));
    }

    [Theory]
    [InlineData("99990000")]
    [InlineData("999900007")]
    [InlineData("99990000a")]
    [InlineData("")]
    public void Bsn_that_is_none_is_named_by_its_line_and_not_repeated(string wrong)
    {
        var faults = FaultsOf(() => ListFile.Wlz(File, Utf8($"bsn;van\n{Bsn};2026-01-01\n{wrong};2026-01-01\n")));
        Assert.Contains("lijst.csv, regel 3: in kolom bsn hoort een BSN van negen cijfers", faults, StringComparison.Ordinal);
        Assert.DoesNotContain("99990000", faults, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wrong_field_is_named()
    {
        Assert.Contains("regel 2: in kolom gemeente hoort", FaultsOf(() => ListFile.Woonplaatsen(File, Utf8($"bsn;gemeente\n{Bsn};37\n"), Domein.Jw)), StringComparison.Ordinal);
        Assert.Contains("regel 2: in kolom nummer hoort", FaultsOf(() => ListFile.Beschikkingen(File, Utf8($"nummer;bsn\n1234567890;{Bsn}\n"), Domein.Jw)), StringComparison.Ordinal);
        Assert.Contains("regel 2: in kolom nummer hoort", FaultsOf(() => ListFile.Beschikkingen(File, Utf8($"nummer;bsn\nA1;{Bsn}\n"), Domein.Jw)), StringComparison.Ordinal);
        Assert.Contains("regel 2: in kolom ingangsdatum hoort", FaultsOf(() => ListFile.Beschikkingen(File, Utf8($"nummer;bsn;ingangsdatum\n1;{Bsn};morgen\n"), Domein.Jw)), StringComparison.Ordinal);
        Assert.Contains("regel 2: in kolom categorie hoort", FaultsOf(() => ListFile.Pgb(File, Utf8($"bsn;categorie\n{Bsn};99\n"), Domein.Jw)), StringComparison.Ordinal);
        Assert.Contains("regel 2: in kolom aanbieder hoort", FaultsOf(() => ListFile.Aandacht(File, Utf8("aanbieder\n9800\n"))), StringComparison.Ordinal);
        Assert.Contains("regel 2: in kolom categorie hoort", FaultsOf(() => ListFile.Landelijk(File, Utf8("categorie\n99\n"), Domein.Jw)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-01;", "in kolom tot hoort")]
    [InlineData(";2026-01-01", "in kolom van hoort")]
    [InlineData("2026-02-01;2026-01-31", "de dag in kolom tot ligt voor de dag in kolom van")]
    public void Plafond_has_a_whole_period(string period, string expected) =>
        Assert.Contains(expected, FaultsOf(() => ListFile.Plafonds(File, Utf8($"aanbieder;bedrag;van;tot\n98000001;1;{period}\n"))), StringComparison.Ordinal);

    [Fact]
    public void The_same_twice_on_one_day_is_refused_by_line_only()
    {
        foreach (var faults in new[]
        {
            FaultsOf(() => ListFile.Wlz(File, Utf8($"bsn;van;tot\n{Bsn};2026-01-01;2026-02-01\n{Bsn};2026-02-01;\n"))),
            FaultsOf(() => ListFile.Beschikkingen(File, Utf8($"nummer;bsn\n1;{Bsn}\n1;{Bsn}\n"), Domein.Jw)),
            FaultsOf(() => ListFile.Woonplaatsen(File, Utf8($"bsn;gemeente\n{Bsn};0037\n{Bsn};0037\n"), Domein.Jw)),
            FaultsOf(() => ListFile.Pgb(File, Utf8($"bsn;categorie;code\n{Bsn};45;45A04\n{Bsn};45;45A04\n"), Domein.Jw)),
            FaultsOf(() => ListFile.Plafonds(File, Utf8("aanbieder;bedrag;van;tot\n98000001;1;2026-01-01;2026-12-31\n98000001;2;2026-12-31;2027-01-31\n"))),
        })
        {
            Assert.Contains("regel 3: dit overlapt met regel 2", faults, StringComparison.Ordinal);
            Assert.DoesNotContain(Bsn, faults, StringComparison.Ordinal);
        }
    }
}
