using System.IO.Compression;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Outbox;

/// <summary>The bytes of a file, made from the answers in it: each time the same.</summary>
internal static class PackageBytes
{
    /// <summary>No moment of writing stands in a zip: it would differ the next time.</summary>
    private static readonly DateTimeOffset FixedMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of one file.</summary>
    /// <param name="content">Everything that is in it, in order of identification.</param>
    public static byte[] Of(IReadOnlyList<UitgaandAntwoord> content)
    {
        var first = content[0];
        return first.Vorm switch
        {
            "zip" => Zip(content),
            "du01" when first.Di01 is { } di01 => InEnvelope(first, "Du01", di01.Referentienummer, di01),
            "di01" when first.Di01 is { } di01 => InEnvelope(first, "Di01", null, di01),
            _ => first.Inhoud,
        };
    }

    /// <summary>The parties of the Di01 in which the heen came change places.</summary>
    private static byte[] InEnvelope(UitgaandAntwoord answer, string berichtcode, string? crossRefnummer, Envelope di01)
    {
        var release = answer.Release.Split('.');
        return EnvelopeWriter.Write(
            new(berichtcode, answer.Referentienummer, crossRefnummer, di01.Ontvanger, di01.Zender, answer.Tijdstip, answer.Bericht),
            new(answer.Applicatie.Naam, release[0].PadLeft(4, '0'), release[1].PadLeft(4, '0'), answer.Applicatie.Versie, answer.Applicatie.Subversie),
            answer.Inhoud);
    }

    /// <summary>Stored, not deflated: another version of the compressor would give other bytes.</summary>
    private static byte[] Zip(IReadOnlyList<UitgaandAntwoord> content)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var answer in content)
            {
                var entry = zip.CreateEntry(AnswerFileName.Of(answer.Bericht, answer.Gemeente, answer.Aanbieder, answer.Identificatie), CompressionLevel.NoCompression);
                entry.LastWriteTime = FixedMoment;
                entry.ExternalAttributes = 0;
                using var target = entry.Open();
                target.Write(answer.Inhoud);
            }
        }

        return stream.ToArray();
    }
}
