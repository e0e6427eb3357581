using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>libxml2, through <c>xmllint --schema</c>: a validator with which we share no code.</summary>
public sealed partial class Xmllint : IDisposable
{
    private const int FilesPerCall = 500;

    // Two at a time in one process have a folder each.
    private static int made;
    private readonly DirectoryInfo folder;

    public Xmllint()
    {
        // Tens of thousands of small files: in memory where the machine offers that.
        folder = Directory.Exists("/dev/shm")
            ? Directory.CreateDirectory($"/dev/shm/berichten-xmllint-{Environment.ProcessId}-{Interlocked.Increment(ref made)}")
            : Directory.CreateTempSubdirectory("berichten-xmllint-");
        foreach (var file in MessageSchema.AllFiles)
        {
            var path = Path.Combine(folder.FullName, "schemas", file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, MessageSchema.TextOf(file));
        }
    }

    /// <summary>Whether it is installed.</summary>
    public static bool IsInstalled => SearchPath.Holds("xmllint");

    /// <summary>Valid or not, per document, in the same order.</summary>
    /// <exception cref="InvalidOperationException">There is no xmllint, or it did not judge a document.</exception>
    public IReadOnlyList<bool> Judge(MessageSchema schema, IReadOnlyList<byte[]> documents) =>
        [.. documents.Chunk(FilesPerCall).AsParallel().AsOrdered().SelectMany((chunk, index) => JudgeChunk(schema, chunk, index))];

    public void Dispose() => folder.Delete(recursive: true);

    private bool[] JudgeChunk(MessageSchema schema, byte[][] documents, int index)
    {
        var work = Directory.CreateDirectory(Path.Combine(folder.FullName, schema.File.Replace('/', '-'), $"{index}"));
        var names = documents.Select((_, i) => $"{i:D5}.xml").ToList();
        for (var i = 0; i < documents.Length; i++)
            File.WriteAllBytes(Path.Combine(work.FullName, names[i]), documents[i]);

        var output = Run(work.FullName, ["--noout", "--nonet", "--schema", Path.Combine(folder.FullName, "schemas", schema.File), .. names]);
        work.Delete(recursive: true);

        var verdicts = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (Match match in VerdictLine().Matches(output))
            verdicts[match.Groups["file"].Value] = match.Groups["verdict"].Value == "validates";
        return [.. names.Select((name, i) => verdicts.TryGetValue(name, out var valid) ? valid : NotWellFormed(output, name))];
    }

    // No verdict is only right when libxml2 said that it could not parse the file.
    private static bool NotWellFormed(string output, string name) =>
        Regex.IsMatch(output, $"^{Regex.Escape(name)}:[0-9]+: parser error", RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10))
            ? false
            : throw new InvalidOperationException($"xmllint gave no verdict on {name}.");

    private static string Run(string workingDirectory, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("xmllint", arguments) { WorkingDirectory = workingDirectory, RedirectStandardError = true, UseShellExecute = false, StandardErrorEncoding = Encoding.UTF8 };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardError.ReadToEnd();
            process.WaitForExit();

            // 0: all valid; 1: some not well-formed; 3: some not valid. Anything else means that nothing was judged.
            return process.ExitCode is 0 or 1 or 3 ? output : throw new InvalidOperationException($"xmllint ended with {process.ExitCode}: {output[..Math.Min(output.Length, 2000)]}");
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException("xmllint is needed as a second opinion on the schemas. Install it (Debian, Ubuntu: apt-get install libxml2-utils) or run tests/run.sh, which does.", e);
        }
    }

    [GeneratedRegex("^(?<file>[0-9]{5}\\.xml) (?<verdict>validates|fails to validate)\\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex VerdictLine();
}
