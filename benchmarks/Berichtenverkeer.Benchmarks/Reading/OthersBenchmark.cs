using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Serialization;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>What a user would pick instead of the fast reader, on the same documents, side by side. What is not installed is left out, and named.</summary>
internal sealed class OthersBenchmark(Readers readers, string root, SchemaFiles schemas)
{
    private const double WantedOfLibxml2 = 20;
    private readonly StringBuilder text = new();
    private readonly PivotTable brief = new();
    private readonly List<double> ofLibxml2 = [];

    /// <summary>Measures them on small 301s, and on a 323 of 5 and of 25 MB.</summary>
    public ReadingSection Run(IReadOnlyDictionary<BerichtSoort, IReadOnlyList<byte[]>> messages)
    {
        var toewijzing = BerichtSoorten.Find("JW301", "3.2")!;
        var declaratie = BerichtSoorten.Find("JW323", "3.2")!;
        const string Head = "**Wat een gebruiker anders zou kiezen**, om de beurt gemeten op dezelfde bytes, op één core. Allen controleren de XSD, behalve waar anders staat.\n\n";
        text.AppendLine("| berichten | lezer | MB/s | berichten/s | verhouding | gealloceerd per bericht (.NET) |");
        text.AppendLine("|---|---|--:|--:|--:|--:|");
        Measure(string.Create(CultureInfo.InvariantCulture, $"JW301, {messages[toewijzing].Average(message => message.Length) / 1e3:0.0} KB"), toewijzing, messages[toewijzing], messages[toewijzing].Count);
        foreach (var megabytes in new[] { 5, 25 })
            Measure($"JW323, {megabytes} MB", declaratie, LargeBenchmark.Copies(GrownMessage.Create(declaratie, messages[declaratie], megabytes * 1_000_000, Layout.All[2])), 1);
        var foot = Foot(toewijzing, messages[toewijzing]);
        return new(Head + brief.Of("lezer") + foot, Head + text + foot);
    }

    private string Foot(BerichtSoort soort, IReadOnlyList<byte[]> messages)
    {
        var foot = new StringBuilder().AppendLine();
        if (Xmllint.Version is not null)
            foot.AppendLine(MeasureXmllint(soort, messages)).AppendLine();
        if (Absent() is { } absent)
            foot.AppendLine(absent).AppendLine();
        if (ofLibxml2.Count > 0)
            foot.AppendLine(ReadingSection.Verdict("minstens 20 × libxml2 (SAX + schema)", ofLibxml2.Count(ratio => ratio >= WantedOfLibxml2), ofLibxml2.Count));
        return foot.ToString();
    }

    private void Measure(string name, BerichtSoort soort, IReadOnlyList<byte[]> documents, int step)
    {
        var xsd = schemas.PathOf(soort);
        var serializer = EmittedTypes.SerializerOf(soort);
        using var libxml2 = Libxml2.Version is null ? null : Libxml2.Load(xsd);
        using var jdk = JdkValidator.Start(root, xsd, schemas.Write(soort, documents.Take(step)));
        JdkVersion = jdk?.Version;
        List<Contender> contenders =
        [
            Contender.Of("XmlReader + XmlSchemaSet", documents, readers.Validate),
            Contender.Of("XmlReader, zonder controle", documents, Readers.Read),
            Contender.Of("XmlSerializer over die lezer", documents, document => Deserialize(serializer, document)),
            Contender.Of("XDocument + Validate", documents, readers.Tree),
        ];
        if (libxml2 is not null)
            contenders.Add(Contender.Of("libxml2, SAX + schema", documents, libxml2.Validate));
        if (jdk is not null)
            contenders.Add(new("JDK Validator, warm", step, jdk.Time));
        contenders.Add(Contender.Of("**snelle lezer, alle waarden**", documents, readers.Fast));
        contenders.Add(Contender.Of("memcpy", documents, readers.Copy));
        var timings = SideBySide.Measure(contenders, step);
        foreach (var timing in timings)
        {
            var allocated = timing.Name.StartsWith("JDK", StringComparison.Ordinal) || timing.Name.StartsWith("libxml2", StringComparison.Ordinal) ? "–" : timing.Allocated.ToString(CultureInfo.InvariantCulture);
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {timing.Name} | {documents.Average(document => document.Length) / 1e6 / timing.Seconds:0} | {1 / timing.Seconds:0} | {timing.Ratio:0.00}× | {allocated} |");
            brief.Add(timing.Name, name, string.Create(CultureInfo.InvariantCulture, $"{documents.Average(document => document.Length) / 1e6 / timing.Seconds:0} MB/s, {timing.Ratio:0.00}×"));
        }

        if (libxml2 is not null)
            ofLibxml2.Add(timings.Single(timing => timing.Name.StartsWith("**", StringComparison.Ordinal)).Ratio / timings.Single(timing => timing.Name.StartsWith("libxml2", StringComparison.Ordinal)).Ratio);
    }

    /// <summary>The version of the JDK that was measured; null without one.</summary>
    public string? JdkVersion { get; private set; }

    /// <summary>A thousand files: the process with all of them, beside the fast reader that opens them too.</summary>
    private string MeasureXmllint(BerichtSoort soort, IReadOnlyList<byte[]> messages)
    {
        var files = schemas.Write(soort, Enumerable.Range(0, 1_000).Select(i => messages[i % messages.Count]));
        var timings = SideBySide.Measure(
            [
                new("xmllint", files.Count, (_, _) => Xmllint.Validate(schemas.PathOf(soort), files)),
                new("snel", files.Count, (_, number) => FromFiles(files, number)),
            ],
            files.Count);
        return string.Create(CultureInfo.InvariantCulture, $"`xmllint --noout --schema` over {files.Count} bestanden JW301 in één proces: {1 / timings[0].Seconds:0} bestanden/s; de snelle lezer over dezelfde bestanden, met openen en inlezen: {1 / timings[1].Seconds:0}, {timings[1].Ratio:0.0}× zo snel.");
    }

    private TimeSpan FromFiles(IReadOnlyList<string> files, int number)
    {
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < number; i++)
            _ = readers.Fast(File.ReadAllBytes(files[i % files.Count]));
        return Stopwatch.GetElapsedTime(began);
    }

    private long Deserialize(XmlSerializer serializer, byte[] document)
    {
        using var xml = XmlReader.Create(new MemoryStream(document, writable: false), readers.Validating);
        return serializer.Deserialize(xml)!.GetHashCode();
    }

    private string? Absent()
    {
        var absent = new List<string>();
        if (Libxml2.Version is null)
            absent.Add("libxml2");
        if (JdkVersion is null)
            absent.Add("JDK");
        if (Xmllint.Version is null)
            absent.Add("xmllint");
        return absent.Count == 0 ? null : $"Niet geïnstalleerd en dus niet gemeten: {string.Join(", ", absent)}.";
    }
}
