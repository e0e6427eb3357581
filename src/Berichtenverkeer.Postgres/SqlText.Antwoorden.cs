namespace Berichtenverkeer.Postgres;

/// <content>Statements about what the gemeente answers.</content>
public static partial class SqlText
{
    /// <summary>Puts retouren in the outbox: Gemeente, Domein, RunId, Applicatie, ApplicatieVersie and a list per column.</summary>
    public static string AddAnswers => Load(nameof(AddAnswers));

    /// <summary>Which identifications of answers are in use: Gemeente, Identificaties.</summary>
    public static string UsedAnswerIdentifications => Load(nameof(UsedAnswerIdentifications));

    /// <summary>Answers on messages that another answered: Gemeente, BerichtIds.</summary>
    public static string ExpireAnswers => Load(nameof(ExpireAnswers));

    /// <summary>Answers that a foutbericht of the run names: RunId.</summary>
    public static string RefuseAnswers => Load(nameof(RefuseAnswers));

    /// <summary>Messages of the run on which a foutbericht is owed: RunId, Aantal.</summary>
    public static string FaultsOwed => Load(nameof(FaultsOwed));

    /// <summary>Puts foutberichten in the outbox: RunId, Applicatie, ApplicatieVersie and a list per column.</summary>
    public static string AddFaults => Load(nameof(AddFaults));
}
