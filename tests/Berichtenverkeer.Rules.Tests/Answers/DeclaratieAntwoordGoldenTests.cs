using System.Text;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Answers;

/// <summary>Answers as files, byte for byte: what a change does to what leaves the house is seen here.</summary>
public sealed class DeclaratieAntwoordGoldenTests
{
    public static TheoryData<string> Names() =>
    [
        "JW325-volledig", "JW325-deels", "JW325-client", "JW325-declaratie", "JW325-kop", "JW325-0001", "WMO325-deels",
        "JW304-volledig", "JW304-deels", "JW304-client", "JW304-declaratie", "JW304-kop", "JW304-0001", "WMO304-deels",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_answer_is_the_file(string name)
    {
        var parts = name.Split('-');
        var domein = parts[0].StartsWith("JW", StringComparison.Ordinal) ? Domein.Jw : Domein.Wmo;
        var heen = DeclaratieHeen.Make(parts[0].EndsWith("325", StringComparison.Ordinal) ? 323 : 303, domein);
        var actual = DeclaratieAntwoordTests.Compose(heen, VerdictOf(parts[1], heen)).Inhoud;
        Assert.Equal(Encoding.UTF8.GetString(FileOf(name)), Encoding.UTF8.GetString(actual));
    }

    private static Verdict VerdictOf(string outcome, Bericht heen)
    {
        var (first, second) = (heen.Clienten[0], heen.Clienten[1]);
        return outcome switch
        {
            "volledig" => Verdict.AcceptedPerRegel,
            "deels" => DeclaratieHeen.PerRegel(
                Heen.Breach("TR322", "9322", first.Prestaties[1]), Heen.Breach("TR307", "9307", first.Prestaties[1]), Heen.Breach("TR323", "8017", second.Prestaties[1])),
            "client" => DeclaratieHeen.PerRegel(Heen.Breach("TR304", "8187", second)),
            "declaratie" => DeclaratieHeen.Geheel(Heen.Breach("TR318", "8214", heen.Declaratie!)),
            "kop" => DeclaratieHeen.Geheel(Heen.Breach("TR056", "9056", heen.Header)),
            _ => Heen.Refused(FindingLevel.Bericht, Heen.Breach("CS002", "0001", first, RuleScope.Bericht)),
        };
    }

    private static byte[] FileOf(string name)
    {
        using var stream = typeof(DeclaratieAntwoordGoldenTests).Assembly.GetManifestResourceStream($"golden/{name}.xml");
        Assert.NotNull(stream);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
