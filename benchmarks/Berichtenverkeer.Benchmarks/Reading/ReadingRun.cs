using System.Globalization;

namespace Berichtenverkeer.Benchmarks;

/// <summary>All measurements of reading in one run, and the report of it.</summary>
internal static class ReadingRun
{
    /// <summary>Measures, and writes the report for the README and the full one for this processor.</summary>
    /// <param name="root">Root of the repository.</param>
    /// <param name="parts">Which parts, by name; all when empty. With some left out nothing is written.</param>
    public static void Run(string root, IReadOnlyCollection<string> parts)
    {
        var messages = KindCorpus.Create();
        var readers = new Readers();
        using var schemas = new SchemaFiles();
        WarmUp(messages.Values, readers);
        var others = new OthersBenchmark(readers, root, schemas);
        (string Name, Func<ReadingSection> Run)[] all =
        [
            ("soorten", () => KindBenchmark.Run(messages, readers)),
            ("groot", () => LargeBenchmark.Run(messages, readers)),
            ("vreemd", () => OddBenchmark.Run(readers)),
            ("anderen", () => others.Run(messages)),
            ("stappen", () => new ScopeBenchmark(readers, schemas).Run()),
        ];
        var sections = new List<ReadingSection>();
        foreach (var (name, run) in all)
        {
            if (parts.Count > 0 && !parts.Contains(name))
                continue;
            sections.Add(run());
            Console.WriteLine(sections[^1].Full);
        }

        if (parts.Count > 0)
            return;
        var head = Head(others.JdkVersion);
        File.WriteAllText(Path.Combine(Processor.ResultsFolder(root), "lezen.md"), head + string.Join('\n', sections.Select(section => section.Full)));
        ReadmeTable.Write(Path.Combine(root, "README.md"), "lezen", head + string.Join('\n', sections.Select(section => section.Short)) + $"\nAlle regels: [`lezen.md`](benchmarks/results/{Processor.FolderName}/lezen.md) bij de resultaten van deze processor.\n");
    }

    private static string Head(string? jdk)
    {
        var versions = new List<string> { $".NET {Environment.Version}" };
        if (Libxml2.Version is { } libxml2)
            versions.Add("libxml2 " + libxml2);
        if (Xmllint.Version is { } xmllint)
            versions.Add("xmllint " + xmllint);
        if (jdk is not null)
            versions.Add("JDK " + jdk);
        return string.Create(CultureInfo.InvariantCulture, $"{Processor.Name}, {Environment.ProcessorCount} cores, {string.Join(", ", versions)}. Op één core, om de beurt (A, B, A, B …) in {SideBySide.Rounds} ronden van minstens 15 ms per lezer; medianen, verhoudingen binnen een ronde.\n\n");
    }

    /// <summary>The readers share their code over all documents: warm it before the first is measured, and give the just-in-time compiler time to swap it in.</summary>
    private static void WarmUp(IEnumerable<IReadOnlyList<byte[]>> messages, Readers readers)
    {
        for (var round = 0; round < 40; round++)
        {
            foreach (var message in messages.SelectMany(kind => kind.Take(8)))
                _ = readers.Fast(message) + readers.Validate(message);
            Thread.Sleep(10);
        }
    }
}
