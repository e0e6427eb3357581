using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Berichtenverkeer.Answers;

namespace Berichtenverkeer.Rules.Tests.Answers;

public sealed partial class AntwoordIdentiteitTests
{
    private const string Di01 = "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be001";

    /// <summary>Computed apart from this code: whoever changes the making of names changes what a re-run sends.</summary>
    [Fact]
    public void The_names_never_change()
    {
        var sha256 = new byte[32];
        Assert.Equal("SQR6AL995KWI", AntwoordIdentiteit.IdentificatieRetour(sha256));
        Assert.Equal("UVTRN02VI7FG", AntwoordIdentiteit.IdentificatieRetour(sha256, 1));
        Assert.Equal("7e349b28-fd21-4f15-91a3-edd47b0a2467", AntwoordIdentiteit.ReferentieRetour(sha256));
        Assert.Equal("JSXPLSM6JOTS", AntwoordIdentiteit.IdentificatieDeclaratieAntwoord(sha256));
        Assert.Equal("Z4I6IHXAPCCE", AntwoordIdentiteit.IdentificatieDeclaratieAntwoord(sha256, 1));
        Assert.Equal("d0db378d-8386-44fa-96e2-9b08dff0522d", AntwoordIdentiteit.ReferentieDeclaratieAntwoord(sha256));
        Assert.Equal("bd5ac370-2ae5-4273-9e5c-60d69a2a0c13", AntwoordIdentiteit.ReferentieDeclaratieAntwoord(sha256, 2));
        Assert.Equal("GDKO9VVKM102", AntwoordIdentiteit.IdentificatieFout(Di01, sha256));
        Assert.Equal("56d0b4b0-0bba-491f-8d86-690191139476", AntwoordIdentiteit.ReferentieFout(Di01, sha256));
    }

    [Fact]
    public void Names_have_the_form_that_the_standard_and_the_hub_demand_and_do_not_repeat()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 500; i++)
        {
            var sha256 = SHA256.HashData(Encoding.ASCII.GetBytes($"{i}"));
            foreach (var attempt in new[] { 0, 1, 2 })
            {
                Assert.True(names.Add(AssertMatches(Identification(), AntwoordIdentiteit.IdentificatieRetour(sha256, attempt))));
                Assert.True(names.Add(AssertMatches(Uuid(), AntwoordIdentiteit.ReferentieRetour(sha256, attempt))));
                Assert.True(names.Add(AssertMatches(Identification(), AntwoordIdentiteit.IdentificatieDeclaratieAntwoord(sha256, attempt))));
                Assert.True(names.Add(AssertMatches(Uuid(), AntwoordIdentiteit.ReferentieDeclaratieAntwoord(sha256, attempt))));
            }

            Assert.True(names.Add(AssertMatches(Identification(), AntwoordIdentiteit.IdentificatieFout(Di01, sha256))));
            Assert.True(names.Add(AssertMatches(Uuid(), AntwoordIdentiteit.ReferentieFout(Di01, sha256))));
        }
    }

    [Fact]
    public void A_fault_is_named_after_its_envelope_and_what_was_in_it()
    {
        var sha256 = new byte[32];
        var other = SHA256.HashData([]);
        Assert.NotEqual(AntwoordIdentiteit.ReferentieFout(Di01, sha256), AntwoordIdentiteit.ReferentieFout(Di01, other));
        Assert.NotEqual(AntwoordIdentiteit.ReferentieFout(Di01, sha256), AntwoordIdentiteit.ReferentieFout(Di01.Replace('f', 'a'), sha256));
        Assert.NotEqual(AntwoordIdentiteit.IdentificatieFout(Di01, sha256), AntwoordIdentiteit.IdentificatieFout(Di01, other));
    }

    private static string AssertMatches(Regex pattern, string text)
    {
        Assert.Matches(pattern, text);
        return text;
    }

    [GeneratedRegex("^[0-9A-Z]{12}$", RegexOptions.None, 1000)]
    private static partial Regex Identification();

    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", RegexOptions.None, 1000)]
    private static partial Regex Uuid();
}
