using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Berichtenverkeer.Witness.Judging;

namespace Berichtenverkeer.Witness;

/// <summary>The command line.</summary>
internal static class WitnessCommand
{
    private static readonly Option<long> Cases = new("--cases", "--gevallen") { Description = "how many cases", DefaultValueFactory = _ => 20_000 };
    private static readonly Option<long> Seed = new("--seed") { Description = "the same seed gives the same cases", DefaultValueFactory = _ => 1 };
    private static readonly Option<int> Threads = new("--threads") { Description = "cases are judged on so many threads", DefaultValueFactory = _ => Environment.ProcessorCount };
    private static readonly Option<string> Out = new("--out") { Description = "folder for the cases on which it fails", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "berichten-witness") };
    private static readonly Option<int> Sample = new("--xmllint") { Description = "so many cases go through the real xmllint too", DefaultValueFactory = _ => 2_400 };
    private static readonly Option<string?> Message = new("--message") { Description = "only this message, such as ijw/3.2/jw301" };
    private static readonly Option<bool> Decided = new("--decided") { Description = "print the decided differences as a table" };
    private static readonly Option<FileInfo?> Single = new("--file") { Description = "judge this one file and say who says what" };

    /// <summary>Runs it.</summary>
    /// <returns>0 when the fast reader stands, 1 when it does not or when witnesses differ undecided, 2 for a wrong command line.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var exit = 0;
        var command = new RootCommand("Holds the fast reader against witnesses: the reference reader, libxml2 and Xerces-J.") { Cases, Seed, Threads, Out, Sample, Message, Single, Decided };
        command.SetAction(parsed => exit = parsed.GetValue(Decided) ? Table(output) : parsed.GetValue(Single) is { } file ? One(file, output) : Many(parsed, output, error));
        var parsed = command.Parse(args);
        return parsed.Invoke(new() { Output = output, Error = error }) != 0 && parsed.Errors.Count > 0 ? 2 : exit;
    }

    private static int Table(TextWriter output)
    {
        foreach (var line in DecidedTable.Lines())
            output.WriteLine(line);
        return 0;
    }

    private static int One(FileInfo file, TextWriter output)
    {
        var court = new Court(0);
        var hearing = court.Hear(File.ReadAllBytes(file.FullName));
        foreach (var line in hearing is null ? ["Its root is no message that we know."] : ProblemFolder.Describe(hearing, Judgement.Of(hearing)))
            output.WriteLine(line);
        return hearing is null || Judgement.Of(hearing).IsProblem ? 1 : 0;
    }

    private static int Many(ParseResult parsed, TextWriter output, TextWriter error)
    {
        var watch = Stopwatch.StartNew();
        var folder = new ProblemFolder(parsed.GetValue(Out)!);
        var sample = new XmllintSample((parsed.GetValue(Sample) + Documents.MessageSchema.All.Count - 1) / Documents.MessageSchema.All.Count);
        var court = new Court(parsed.GetValue(Seed))
        {
            Messages = [.. Documents.MessageSchema.All.Where(each => parsed.GetValue(Message) is not { } only || string.Equals(each.File, only + ".xsd", StringComparison.Ordinal))],
            Heard = (hearing, judgement) =>
            {
                folder.Keep(hearing, judgement);
                sample.Add(hearing);
            },
            Done = (schema, tally) => error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,6:F0} s  {schema.File}  {tally.Cases} cases")),
        };
        var report = new Report(court.Hear(parsed.GetValue(Cases), parsed.GetValue(Threads)), court.Witnesses, court.Missing) { Elapsed = watch.Elapsed, ProblemFolder = parsed.GetValue(Out)! };
        report.Hold(sample);
        report.Write(output);
        return report.IsFine ? 0 : 1;
    }
}
