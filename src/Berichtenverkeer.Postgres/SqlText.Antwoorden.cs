namespace Berichtenverkeer.Postgres;

/// <content>Statements about what the gemeente answers.</content>
public static partial class SqlText
{
    /// <summary>What retouren that are not there yet take from their run and their envelope: Gemeente, RunId, HeenBerichtIds.</summary>
    public static string EnvelopesForAnswers => Load(nameof(EnvelopesForAnswers));

    /// <summary>Which identifications of answers are in use: Gemeente, Identificaties.</summary>
    public static string UsedAnswerIdentifications => Load(nameof(UsedAnswerIdentifications));

    /// <summary>Answers on messages that another answered: Gemeente, BerichtIds.</summary>
    public static string ExpireAnswers => Load(nameof(ExpireAnswers));

    /// <summary>Answers that a foutbericht of the run names: RunId.</summary>
    public static string RefuseAnswers => Load(nameof(RefuseAnswers));

    /// <summary>Messages of the run that do not follow their schema: RunId.</summary>
    public static string FaultCandidates => Load(nameof(FaultCandidates));

    /// <summary>Which of some messages that do not follow their schema are owed a foutbericht: RunId, BerichtIds.</summary>
    public static string FaultsOwed => Load(nameof(FaultsOwed));

    /// <summary>Puts foutberichten in the outbox: RunId, Applicatie, ApplicatieVersie and a list per column.</summary>
    public static string AddFaults => Load(nameof(AddFaults));

    /// <summary>Releases answers that wait for it: Moment, Gemeente, RunId, BerichtId.</summary>
    public static string ReleaseAnswers => Load(nameof(ReleaseAnswers));

    /// <summary>Waits until no other process divides answers over files.</summary>
    public static string LockOutbox => Load(nameof(LockOutbox));

    /// <summary>Released answers without a file: Gemeente, RunId, BerichtId.</summary>
    public static string WaitingAnswers => Load(nameof(WaitingAnswers));

    /// <summary>Gives answers their file: AntwoordIds, Vormen, Pakketten, Nummers.</summary>
    public static string AssignPackages => Load(nameof(AssignPackages));

    /// <summary>Files that are not sent, or that were: Again, Gemeente, RunId, BerichtId.</summary>
    public static string PackagesToWrite => Load(nameof(PackagesToWrite));

    /// <summary>What is in some files: Pakketten.</summary>
    public static string PackageContent => Load(nameof(PackageContent));

    /// <summary>Files that stand in their folder: Moment, Pakketten.</summary>
    public static string MarkSent => Load(nameof(MarkSent));

    /// <summary>Counts of answers: Gemeente, RunId, BerichtId.</summary>
    public static string AnswerCounts => Load(nameof(AnswerCounts));
}
