using Berichtenverkeer.Answers;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Outbox;

/// <summary>
/// Writes answers to a folder. First the database knows which answer goes in which file, then the whole file is put in
/// the folder, then the database knows that it is there: broken off anywhere, the next time makes it complete, and no
/// answer ever stands in two different files.
/// </summary>
/// <param name="outbox">The answers.</param>
/// <param name="folder">The folder.</param>
/// <param name="enveloppen">In which envelope each kind travels.</param>
/// <param name="clock">Says when it was sent.</param>
public sealed class OutboxWriter(IOutbox outbox, string folder, AntwoordEnveloppen enveloppen, TimeProvider clock)
{
    /// <summary>Files between two syncs of the folder: a crash costs at most this much work again.</summary>
    private const int Batch = 100;

    private readonly OutgoingFolder target = new(folder);

    /// <summary>Called after each step; a test breaks it off there.</summary>
    internal Action<OutboxStep>? Passed { get; init; }

    /// <summary>Writes what was released, and what an earlier time did not finish.</summary>
    /// <param name="keuze">Which answers.</param>
    /// <param name="vorm">The form for what has no file yet.</param>
    /// <param name="again">Also writes what was sent before: same names, same bytes.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <exception cref="OutboxException">A file cannot be written, or one with its name has other bytes.</exception>
    public async Task<OutboxResult> WriteAsync(AntwoordKeuze keuze, UitgaandeVorm vorm, bool again, CancellationToken cancellationToken)
    {
        var tooLarge = 0;
        await outbox.AssignAsync(
            keuze,
            waiting =>
            {
                tooLarge = waiting.Count(one => PackageDivision.IsTooLarge(one, vorm));
                return PackageDivision.Of(waiting, vorm, enveloppen);
            },
            CancellationToken.None);
        Passed?.Invoke(OutboxStep.Assigned);
        var packages = new List<string>(await outbox.PackagesAsync(keuze, again: false, CancellationToken.None));
        if (again)
            packages = [.. packages.Concat(await outbox.PackagesAsync(keuze, again: true, CancellationToken.None)).Distinct(StringComparer.Ordinal)];
        if (packages.Count > 0)
            target.Ensure();
        var (files, answers) = (0, 0);
        foreach (var batch in packages.Chunk(Batch))
        {
            if (cancellationToken.IsCancellationRequested)
                return new(files, answers, Interrupted: true) { TooLarge = tooLarge };
            answers += await WriteBatchAsync(batch);
            files += batch.Length;
        }

        return new(files, answers, Interrupted: false) { TooLarge = tooLarge };
    }

    private async Task<int> WriteBatchAsync(string[] packages)
    {
        var answers = 0;
        foreach (var package in packages)
        {
            // One file at a time in memory: an answer may be as large as its heen.
            var content = await outbox.ContentAsync([package], CancellationToken.None);
            answers += content.Count;
            if (!target.WriteTemporary(package, PackageBytes.Of(content)))
                continue;
            Passed?.Invoke(OutboxStep.TemporaryWritten);
            target.Rename(package);
            Passed?.Invoke(OutboxStep.Renamed);
        }

        target.Sync();
        Passed?.Invoke(OutboxStep.FolderSynced);
        await outbox.MarkSentAsync(packages, clock.GetUtcNow(), CancellationToken.None);
        Passed?.Invoke(OutboxStep.Marked);
        return answers;
    }
}
