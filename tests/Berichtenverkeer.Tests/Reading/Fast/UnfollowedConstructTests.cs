using System.Text;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Witness.Documents;
using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Tests.Reading.Fast;

/// <summary>An XSD that uses more than the standard does is read all the same: by System.Xml, visibly, and not by the fast reader.</summary>
public sealed class UnfollowedConstructTests
{
    private const string File = "ijw/3.2/jw305.xsd";
    private const string Status = "<xs:element name=\"StatusAanlevering\" type=\"basis:LDT_StatusAanlevering\"/>";
    private static readonly string Minimal = DocumentGenerator.Of(MessageSchema.Of(File)).First(document => document.Detail == "minimal").Xml;

    private static BerichtSoort Soort => BerichtSoorten.Find("JW305", "3.2")!;

    /// <summary>What is put in place of an element of the XSD; what is put before its end tag in the document when that is valid, and when it is not.</summary>
    public static TheoryData<string, string, string, string, string> Constructs => new()
    {
        { "een keuze (xs:choice)", $"<xs:choice>{Status}<xs:element name=\"Iets\" type=\"basis:LDT_Datum\"/></xs:choice>", "/Bericht/Client/StartProducten/StartProduct", "", "<Iets>2026-01-01</Iets>" },
        { "willekeurige elementen (xs:any)", Status + "<xs:any namespace=\"##other\" processContents=\"lax\" minOccurs=\"0\"/>", "/Bericht/Client/StartProducten/StartProduct", "<x:y xmlns:x=\"urn:iets\">1</x:y>", "<x:y xmlns:x=\"urn:iets\"/><x:y xmlns:x=\"urn:iets\"/>" },
        { "een aantal anders dan 0, 1 of onbeperkt (minOccurs, maxOccurs)", Status + "<xs:element name=\"Iets\" type=\"basis:LDT_Datum\" minOccurs=\"0\" maxOccurs=\"2\"/>", "/Bericht/Client/StartProducten/StartProduct/Iets", "<Iets>2026-01-01</Iets><Iets>2026-01-01</Iets>", "<Iets>2026-01-01</Iets><Iets>2026-01-01</Iets><Iets>2026-01-01</Iets>" },
        { "een vaste of vooraf ingevulde waarde (fixed, default)", Status + "<xs:element name=\"Iets\" type=\"xs:string\" fixed=\"ja\" minOccurs=\"0\"/>", "/Bericht/Client/StartProducten/StartProduct/Iets", "<Iets>ja</Iets>", "<Iets>nee</Iets>" },
        { "attributen (xs:attribute)", Status + "<xs:element name=\"Iets\" minOccurs=\"0\"><xs:complexType><xs:sequence><xs:element name=\"In\" type=\"xs:string\"/></xs:sequence><xs:attribute name=\"a\" use=\"required\"/></xs:complexType></xs:element>", "/Bericht/Client/StartProducten/StartProduct/Iets", "<Iets a=\"1\"><In/></Iets>", "<Iets><In/></Iets>" },
        { "het type Boolean", Status + "<xs:element name=\"Iets\" type=\"xs:boolean\" minOccurs=\"0\"/>", "/Bericht/Client/StartProducten/StartProduct/Iets", "<Iets>true</Iets>", "<Iets>waar</Iets>" },
        { "een lijst of vereniging van waarden (xs:list, xs:union)", Status + "<xs:element name=\"Iets\" minOccurs=\"0\"><xs:simpleType><xs:list itemType=\"xs:integer\"/></xs:simpleType></xs:element>", "/Bericht/Client/StartProducten/StartProduct/Iets", "<Iets>1 2</Iets>", "<Iets>1 twee</Iets>" },
        { "een patroon dat deze motor niet kent (xs:pattern)", Status + "<xs:element name=\"Iets\" minOccurs=\"0\"><xs:simpleType><xs:restriction base=\"xs:string\"><xs:pattern value=\"\\p{Lu}+\"/></xs:restriction></xs:simpleType></xs:element>", "/Bericht/Client/StartProducten/StartProduct/Iets", "<Iets>ÀB</Iets>", "<Iets>àb</Iets>" },
        { "een beperking die de standaard niet gebruikt (xs:length)", Status + "<xs:element name=\"Iets\" minOccurs=\"0\"><xs:simpleType><xs:restriction base=\"xs:string\"><xs:length value=\"2\"/></xs:restriction></xs:simpleType></xs:element>", "/Bericht/Client/StartProducten/StartProduct/Iets", "<Iets>ab</Iets>", "<Iets>abc</Iets>" },
    };

    [Fact]
    public void Our_own_schemas_are_followed_whole() => Assert.Empty(SchemaSet.Embedded.Unfollowed());

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_is_named_with_its_place(string construct, string inPlaceOfStatus, string path, string valid, string invalid)
    {
        var unfollowed = With(inPlaceOfStatus).Unfollowed();

        Assert.Contains((Soort, new UnfollowedConstruct(path, construct)), unfollowed);
        Assert.All(unfollowed, item => Assert.Equal(Soort, item.Soort));
        Assert.NotEqual(valid, invalid);
    }

    [Theory]
    [MemberData(nameof(Constructs))]
    public void System_Xml_decides_and_the_fast_reader_does_not(string construct, string inPlaceOfStatus, string path, string valid, string invalid)
    {
        var schemas = With(inPlaceOfStatus);
        var reader = new BerichtReader(schemas, ReadingLimits.Default);
        var good = reader.Read(Document(valid));
        var bad = reader.Read(Document(invalid));

        Assert.True(good.IsValid, $"{construct} at {path}: {string.Join("; ", good.Findings.Select(finding => finding.Tekst))}");
        Assert.Equal("1", Assert.Single(good.Bericht!.Clienten[0].StartProducten).StatusAanlevering);
        Assert.False(bad.IsValid);
        Assert.NotEmpty(bad.Findings);
        Assert.Null(EventLog.OfFast(new FastReader(schemas), Document(valid)));
        Assert.Equal((0L, 2L, 1L), (schemas.Share.Taken, schemas.Share.HandedOver, schemas.Share.HandedOverValid));
        Assert.Equal(Document(valid).Length + Document(invalid).Length, schemas.Share.HandedOverBytes);
        Assert.Equal(2, schemas.Share.PerReason[HandOverReason.Start]);
    }

    [Fact]
    public void Other_messages_of_the_set_are_still_read_fast()
    {
        var schemas = With(Status + "<xs:any namespace=\"##other\" minOccurs=\"0\"/>");
        var other = DocumentGenerator.Of(MessageSchema.Of("ijw/3.2/jw307.xsd")).First(document => document.Detail == "minimal").Xml;

        Assert.True(new BerichtReader(schemas, ReadingLimits.Default).Read(Encoding.UTF8.GetBytes(other)).IsValid);
        Assert.Equal((1L, 0L), (schemas.Share.Taken, schemas.Share.HandedOver));
    }

    [Fact]
    public void A_value_of_another_kind_than_the_model_has_is_refused_by_name()
    {
        var schemas = With("<xs:element name=\"StatusAanlevering\" type=\"xs:date\"/>");

        var refused = Assert.Throws<SchemaException>(() => schemas.PlanOf(Soort));

        Assert.Contains("/Bericht/Client/StartProducten/StartProduct/StatusAanlevering", refused.Message, StringComparison.Ordinal);
    }

    private static SchemaSet With(string inPlaceOfStatus) => new(path =>
        MessageSchema.AllFiles.Contains(path) ? new MemoryStream(Encoding.UTF8.GetBytes(path == File ? Changed(inPlaceOfStatus) : MessageSchema.TextOf(path))) : null);

    private static string Changed(string inPlaceOfStatus)
    {
        var text = MessageSchema.TextOf(File);
        Assert.Contains(Status, text, StringComparison.Ordinal);
        return text.Replace(Status, inPlaceOfStatus, StringComparison.Ordinal);
    }

    /// <summary>The smallest document with something put behind its StatusAanlevering, in the prefix of that element.</summary>
    private static byte[] Document(string behindStatus)
    {
        var close = Minimal.IndexOf("StatusAanlevering>", Minimal.IndexOf("</", Minimal.IndexOf("StatusAanlevering>", StringComparison.Ordinal), StringComparison.Ordinal), StringComparison.Ordinal);
        var start = Minimal.LastIndexOf("</", close, StringComparison.Ordinal);
        var prefix = Minimal[(start + 2)..close];
        var written = behindStatus.Replace("<Iets", $"<{prefix}Iets", StringComparison.Ordinal).Replace("</Iets", $"</{prefix}Iets", StringComparison.Ordinal).Replace("<In", $"<{prefix}In", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(Minimal.Insert(close + "StatusAanlevering>".Length, written));
    }
}
