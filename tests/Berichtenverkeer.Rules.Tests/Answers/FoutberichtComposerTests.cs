using System.Text;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Rules.Tests.Answers;

public sealed class FoutberichtComposerTests
{
    private const string Tijdstip = "20260318021503";

    private static readonly Envelope Di01 = new(
        "Di01", "3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be001", null, "98000001", "0037", "20260317231500", "JW307");

    [Fact]
    public void It_says_what_is_refused_and_why_and_nothing_of_the_message()
    {
        var fout = Compose(Di01, "Begindatum: hier hoort een datum als 2026-01-31 & niets anders.");
        var referentie = AntwoordIdentiteit.ReferentieFout(Di01.Referentienummer, Heen.Sha256);
        Assert.Equal(referentie, fout.Referentienummer);
        Assert.Equal(AntwoordIdentiteit.IdentificatieFout(Di01.Referentienummer, Heen.Sha256), fout.Identificatie);
        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><s:Fo01Bericht xmlns:s=\"http://www.egem.nl/StUF/StUF0301\"><s:stuurgegevens><s:berichtcode>Fo01</s:berichtcode>"
            + "<s:zender><s:organisatie>0037</s:organisatie><s:applicatie>Berichtenverkeer</s:applicatie></s:zender>"
            + "<s:ontvanger><s:organisatie>98000001</s:organisatie><s:applicatie>GGk</s:applicatie></s:ontvanger>"
            + $"<s:referentienummer>{referentie}</s:referentienummer><s:tijdstipBericht>{Tijdstip}</s:tijdstipBericht>"
            + $"<s:crossRefnummer>{Di01.Referentienummer}</s:crossRefnummer></s:stuurgegevens>"
            + "<s:body><s:code>StUF055</s:code><s:plek>client</s:plek>"
            + "<s:omschrijving>Begindatum: hier hoort een datum als 2026-01-31 &amp; niets anders.</s:omschrijving>"
            + "<s:details>JW307-00010000</s:details></s:body></s:Fo01Bericht>",
            Encoding.UTF8.GetString(fout.Inhoud));
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void An_omschrijving_longer_than_the_envelope_allows_is_cut(int length, bool cut)
    {
        var text = Encoding.UTF8.GetString(Compose(Di01, new string('a', length)).Inhoud);
        Assert.Contains(cut ? $">{new string('a', 199)}…<" : $">{new string('a', 200)}<", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_Di01_is_answered_so()
    {
        Assert.Throws<ArgumentException>(() => Compose(Di01 with { Berichtcode = "Du01", CrossRefnummer = Di01.Referentienummer }, "-"));
        Assert.Throws<ArgumentException>(() => Compose(Di01 with { Berichtcode = "Fo01" }, "-"));
    }

    [Fact]
    public void The_writer_wants_a_Fo01_that_says_what_it_refuses_and_why()
    {
        var fout = new Envelope("Fo01", "a", "b", "0037", "98000001", Tijdstip, null, "StUF055", "client", "tekst");
        var text = Encoding.UTF8.GetString(FoutberichtWriter.Write(fout, "Suite"));
        Assert.DoesNotContain("details", text, StringComparison.Ordinal);
        foreach (var wrong in new[]
                 {
                     fout with { Berichtcode = "Du01" }, fout with { CrossRefnummer = null }, fout with { FoutCode = null },
                     fout with { FoutPlek = null }, fout with { FoutOmschrijving = null },
                 })
        {
            Assert.Throws<ArgumentException>(() => FoutberichtWriter.Write(wrong, "Suite"));
        }
    }

    private static SamengesteldFoutbericht Compose(Envelope di01, string tekst) =>
        FoutberichtComposer.Compose(di01, Heen.Sha256, tekst, Tijdstip, AntwoordApplicatie.Standaard);
}
