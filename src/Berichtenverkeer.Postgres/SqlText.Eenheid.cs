namespace Berichtenverkeer.Postgres;

/// <content>Statements on units of work and their facts.</content>
public static partial class SqlText
{
    /// <summary>Whether a run has units that are not done: RunId.</summary>
    public static string HasOpenUnits => Load(nameof(HasOpenUnits));

    /// <summary>Who holds units that are not done.</summary>
    public static string LeaseOwners => Load(nameof(LeaseOwners));

    /// <summary>Frees the units of processes that are gone: see the statement.</summary>
    public static string FreeUnits => Load(nameof(FreeUnits));

    /// <summary>Takes the next unit that is free: RunId, Eigenaar, LeaseSeconds.</summary>
    public static string ClaimUnit => Load(nameof(ClaimUnit));

    /// <summary>Locks a unit that is still ours: Gemeente, Domein, RunId, Fencing.</summary>
    public static string HoldUnit => Load(nameof(HoldUnit));

    /// <summary>Keeps a unit: Gemeente, Domein, RunId, LeaseSeconds.</summary>
    public static string ExtendLease => Load(nameof(ExtendLease));

    /// <summary>Marks a unit as done: Gemeente, Domein, RunId.</summary>
    public static string EndUnit => Load(nameof(EndUnit));

    /// <summary>Whether a unit has messages that were not judged: Gemeente, Domein, RunId.</summary>
    public static string HasOpenWork => Load(nameof(HasOpenWork));

    /// <summary>How many messages of a unit were not judged yet: Gemeente, Domein, RunId.</summary>
    public static string CountWork => Load(nameof(CountWork));

    /// <summary>Messages of a unit that were not judged yet: Gemeente, Domein, RunId.</summary>
    public static string WorkOfUnit => Load(nameof(WorkOfUnit));

    /// <summary>The first of them: Gemeente, Domein, RunId, Aantal; Berichten, AlleenVerwijderingen, Plaatsen, PerDag.</summary>
    public static string FirstWorkOfUnit => Load(nameof(FirstWorkOfUnit));

    /// <summary>What in the night of a unit answers other messages: Gemeente, Domein, RunId, Berichten.</summary>
    public static string AnswersOfUnit => Load(nameof(AnswersOfUnit));

    /// <summary>Messages of a chunk that are work of the unit, done or not: Gemeente, Domein, RunId, BerichtIds.</summary>
    public static string WorkOfChunk => Load(nameof(WorkOfChunk));

    /// <summary>Marks messages as done, with their outcomes, and gives those that were not done yet: Gemeente, Domein, RunId, BerichtIds, Uitkomsten, Redenen, Teksten.</summary>
    public static string RecordProgress => Load(nameof(RecordProgress));

    /// <summary>Keys that standing messages use: Gemeente, Domein, BerichtCodes, Afzenders, Identificaties.</summary>
    public static string UsedIdentifications => Load(nameof(UsedIdentifications));

    /// <summary>Latest version of clients: Gemeente, Domein, Bsns.</summary>
    public static string ClientsByBsn => Load(nameof(ClientsByBsn));

    /// <summary>Toewijzingen by key: Gemeente, Domein, Sleutels.</summary>
    public static string ToewijzingenBySleutel => Load(nameof(ToewijzingenBySleutel));

    /// <summary>Versions that a chunk brings: Gemeente, RunId, BerichtIds in canonical order.</summary>
    public static string AddToewijzingVersies => Load(nameof(AddToewijzingVersies));

    /// <summary>Versions that stand after messages were refused: Gemeente, RunId, BerichtIds.</summary>
    public static string RestoreToewijzingVersies => Load(nameof(RestoreToewijzingVersies));

    /// <summary>Links retouren to what they answer, and gives their verdicts: Gemeente, Domein, RunId.</summary>
    public static string LinkRetouren => Load(nameof(LinkRetouren));

    /// <summary>Of declaraties that an answer did not refuse as a whole, which lines stand: Gemeente, RunId, BerichtIds.</summary>
    public static string SettlePrestaties => Load(nameof(SettlePrestaties));

    /// <summary>Gives free numbers to who brings them: Gemeente, BerichtIds in canonical order.</summary>
    public static string TakeOverToewijzingen => Load(nameof(TakeOverToewijzingen));

    /// <summary>Numbers the toewijzingen of messages that were accepted after all: Gemeente, RunId, BerichtIds.</summary>
    public static string RegisterToewijzingen => Load(nameof(RegisterToewijzingen));

    /// <summary>Details of clients of messages that were accepted after all: Gemeente, BerichtIds.</summary>
    public static string RestoreClients => Load(nameof(RestoreClients));

    /// <summary>Withdraws starts that a StatusAanlevering 3 removes: Gemeente, Domein, RunId, Hersteld (messages that were accepted after all).</summary>
    public static string WithdrawStarts => Load(nameof(WithdrawStarts));

    /// <summary>Withdraws stops that a StatusAanlevering 3 removes: Gemeente, Domein, RunId, Hersteld (messages that were accepted after all).</summary>
    public static string WithdrawStops => Load(nameof(WithdrawStops));

    /// <summary>The outcome of history follows the verdict of its retour: BerichtIds, Uitkomsten.</summary>
    public static string FollowVerdicts => Load(nameof(FollowVerdicts));

    /// <summary>Counts rules that could not decide: Gemeente, Domein, RunId, Regels, Aantallen.</summary>
    public static string AddOnbeslist => Load(nameof(AddOnbeslist));
}
