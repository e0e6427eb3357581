using System.Text;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline.Tests.Sources;

public sealed class EnvelopeWriterTests
{
    [Fact]
    public void Di01_has_the_shape_of_the_standard() =>
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <g:envelopHeenbericht-ggk_Di01 xmlns:s="http://www.egem.nl/StUF/StUF0301" xmlns:g="http://www.stufstandaarden.nl/koppelvlak/ggk0210">
            <g:stuurgegevens>
            <s:berichtcode>Di01</s:berichtcode>
            <s:zender><s:organisatie>98019999</s:organisatie><s:applicatie>Voorbeeld EPD</s:applicatie></s:zender>
            <s:ontvanger><s:organisatie>9999</s:organisatie><s:applicatie>GGk</s:applicatie></s:ontvanger>
            <s:referentienummer>3f6f1f0e-8a52-4c1b-9d77-2f4d1a9be001</s:referentienummer>
            <s:tijdstipBericht>20260506021503</s:tijdstipBericht>
            <s:functie>JW307</s:functie>
            </g:stuurgegevens>
            <g:parameters>
            <g:applicatieVersie>0001</g:applicatieVersie><g:applicatieSubversie>0000</g:applicatieSubversie>
            <g:functieVersie>0003</g:functieVersie><g:functieSubversie>0002</g:functieSubversie>
            <g:bericht><g:xmlBestand>PGEvPg==</g:xmlBestand></g:bericht>
            </g:parameters>
            </g:envelopHeenbericht-ggk_Di01>
            """.ReplaceLineEndings(string.Empty),
            Encoding.UTF8.GetString(EnvelopeWriter.Write(Samples.Di01, Samples.Parameters, "<a/>"u8)));

    [Fact]
    public void Du01_names_what_it_answers_before_its_functie() =>
        Assert.Contains(
            $"<s:crossRefnummer>{Samples.Di01.Referentienummer}</s:crossRefnummer><s:functie>JW308</s:functie>",
            Encoding.UTF8.GetString(EnvelopeWriter.Write(Samples.Du01, Samples.Parameters, "<a/>"u8)),
            StringComparison.Ordinal);

    [Fact]
    public void What_is_no_envelope_is_not_written()
    {
        Envelope[] wrong =
        [
            Samples.Di01 with { Berichtcode = "Fo01" },
            Samples.Di01 with { Functie = null },
            Samples.Di01 with { CrossRefnummer = Samples.Di01.Referentienummer },
            Samples.Du01 with { CrossRefnummer = null },
        ];

        foreach (var envelope in wrong)
            Assert.Throws<ArgumentException>(() => EnvelopeWriter.Write(envelope, Samples.Parameters, Samples.Payload));
    }

    [Fact]
    public void Checksum_is_that_of_zip() => Assert.Equal(0xCBF43926u, Pipeline.Sources.Crc32.Of("123456789"u8));
}
