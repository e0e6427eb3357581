using System.Collections.Concurrent;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Witness.Cases;
using Berichtenverkeer.Witness.Documents;
using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Witness.Judging;

/// <summary>Makes cases, hears the witnesses and judges, on some threads. The answer depends on the seed and the number of cases, not on the threads.</summary>
/// <param name="seed">Seed of the cases.</param>
/// <param name="withXerces">Whether Xerces-J is asked when it is there.</param>
internal sealed class Court(long seed, bool withXerces = true)
{
    /// <summary>So many cases share a fast reader: long enough to learn, short enough to unlearn.</summary>
    private const int Block = 250;

    private readonly ConcurrentDictionary<string, string> witnesses = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> missing = new(StringComparer.Ordinal);

    /// <summary>Witnesses that were heard, with their version.</summary>
    public IReadOnlyDictionary<string, string> Witnesses => witnesses;

    /// <summary>Witnesses that were not there, with why.</summary>
    public IReadOnlyDictionary<string, string> Missing => missing;

    /// <summary>The messages; all unless said otherwise.</summary>
    public IReadOnlyList<MessageSchema> Messages { get; init; } = MessageSchema.All;

    /// <summary>Told of every case that is judged; called by several threads.</summary>
    public Action<Hearing, Judgement>? Heard { get; init; }

    /// <summary>Told of every message that is done; called by several threads.</summary>
    public Action<MessageSchema, Tally>? Done { get; init; }

    /// <summary>Hears one document; null when its root is no message.</summary>
    public Hearing? Hear(byte[] xml)
    {
        var text = System.Text.Encoding.UTF8.GetString(xml);
        if (MessageSchema.All.FirstOrDefault(each => text.Contains(each.TargetNamespace + "\"", StringComparison.Ordinal) || text.Contains(each.TargetNamespace + "'", StringComparison.Ordinal)) is not { } schema)
            return null;
        using var folder = new SchemaFolder();
        using var xerces = withXerces ? Xerces(folder) : null;
        using var libxml = LibxmlLibrary.IsPresent ? new LibxmlWitness(schema, folder) : null;
        var each = new WitnessCase(schema, 0, xml, "file");
        xerces?.Send([each]);
        var hearing = Hear(each, new FastReader(SchemaSet.Embedded), new ReferenceWitness(), libxml);
        return xerces is null ? hearing : hearing with { Others = [.. hearing.Others, .. xerces.Answers()] };
    }

    /// <summary>Hears so many cases.</summary>
    /// <returns>The counts per message.</returns>
    public IReadOnlyDictionary<MessageSchema, Tally> Hear(long cases, int threads)
    {
        var kinds = Messages;
        var tallies = kinds.ToDictionary(kind => kind, _ => new Tally());
        using var folder = new SchemaFolder();
        var next = -1;
        using var failed = new CancellationTokenSource();
        var workers = Enumerable.Range(0, Math.Max(threads, 1)).Select(_ => Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Task.WaitAll(workers);
        return tallies;

        void Work()
        {
            try
            {
                using var xerces = withXerces ? Xerces(folder) : null;
                for (var i = Interlocked.Increment(ref next); i < kinds.Count; i = Interlocked.Increment(ref next))
                {
                    HearKind(kinds[i], (cases / kinds.Count) + (i < cases % kinds.Count ? 1 : 0), tallies[kinds[i]], folder, xerces, failed.Token);
                    Done?.Invoke(kinds[i], tallies[kinds[i]]);
                }
            }
            catch (Exception)
            {
                // The others need not go on: this is a fault of the tool or a witness that stopped.
                failed.Cancel();
                throw;
            }
        }
    }

    private XercesWitness? Xerces(SchemaFolder folder)
    {
        var xerces = XercesWitness.TryStart(folder, out var why);
        if (xerces is null)
            missing[XercesWitness.Name] = why!;
        else
            witnesses[XercesWitness.Name] = xerces.Version;
        return xerces;
    }

    private void HearKind(MessageSchema schema, long count, Tally tally, SchemaFolder folder, XercesWitness? xerces, CancellationToken failed)
    {
        var maker = new CaseMaker(schema, seed);
        var reference = new ReferenceWitness();
        witnesses[ReferenceWitness.Name] = $".NET {Environment.Version}";
        using var libxml = LibxmlLibrary.IsPresent ? new LibxmlWitness(schema, folder) : null;
        if (libxml is null)
            missing[LibxmlWitness.Name] = "no libxml2.so.2";
        else
            witnesses[LibxmlWitness.Name] = LibxmlLibrary.Version;
        for (long first = 0; first < count && !failed.IsCancellationRequested; first += Block)
        {
            var cases = Enumerable.Range(0, (int)Math.Min(Block, count - first)).Select(i => maker.Make(first + i)).ToList();
            xerces?.Send(cases);
            var fast = new FastReader(SchemaSet.Embedded);
            var hearings = cases.Select(each => Hear(each, fast, reference, libxml)).ToList();
            var answers = xerces?.Answers();
            for (var i = 0; i < hearings.Count; i++)
            {
                var hearing = answers is null ? hearings[i] : hearings[i] with { Others = [.. hearings[i].Others, answers[i]] };
                var judgement = Judgement.Of(hearing);
                tally.Add(hearing, judgement);
                Heard?.Invoke(hearing, judgement);
            }
        }
    }

    private static Hearing Hear(WitnessCase each, FastReader fast, ReferenceWitness reference, LibxmlWitness? libxml)
    {
        var first = EventLog.OfFast(fast, each.Xml);
        // Once more: what it learned from the case itself must lead to the same.
        var again = EventLog.OfFast(fast, each.Xml);
        var answer = reference.Judge(each.Xml, out var told);
        return new(each, first, again, answer, told, libxml is null ? [] : [libxml.Judge(each.Xml)]);
    }
}
