namespace Berichtenverkeer.Postgres;

/// <content>Statements on runs and what was offered.</content>
public static partial class SqlText
{
    /// <summary>Opens a run: Soort, OpDatum, Moment, Versie, Instellingen.</summary>
    public static string OpenRun => Load(nameof(OpenRun));

    /// <summary>Runs that were not closed, oldest first.</summary>
    public static string UnfinishedRuns => Load(nameof(UnfinishedRuns));

    /// <summary>From here on the night is finished, also after a crash: RunId.</summary>
    public static string FixNight => Load(nameof(FixNight));

    /// <summary>Closes a run whose units are all done: RunId.</summary>
    public static string CloseRun => Load(nameof(CloseRun));

    /// <summary>Whether a run is closed: RunId.</summary>
    public static string IsRunClosed => Load(nameof(IsRunClosed));

    /// <summary>Removes the order records of a closed run: RunId.</summary>
    public static string DeleteWork => Load(nameof(DeleteWork));

    /// <summary>Gives messages of a run that is to be discarded to a run that saw the same bytes: RunId.</summary>
    public static string HandOverMessages => Load(nameof(HandOverMessages));

    /// <summary>Removes a run whose night was never fixed: RunId.</summary>
    public static string DiscardRun => Load(nameof(DiscardRun));

    /// <summary>Keeps everyone from a run until the end of the transaction: RunId.</summary>
    public static string LockRun => Load(nameof(LockRun));

    /// <summary>Keeps runs from being closed, and from being handed messages, until the end of the transaction.</summary>
    public static string LockClosing => Load(nameof(LockClosing));

    /// <summary>Keeps a run in its opening phase until the end of the transaction: RunId.</summary>
    public static string HoldOpening => Load(nameof(HoldOpening));

    /// <summary>Keeps everyone else from taking in, and from removing what was, until the end of the transaction.</summary>
    public static string LockIntake => Load(nameof(LockIntake));

    /// <summary>Whether an offer is in: AanbiedingId.</summary>
    public static string IsTakenIn => Load(nameof(IsTakenIn));

    /// <summary>Offers whose message is new and waits: AanbiedingIds.</summary>
    public static string WaitingOffers => Load(nameof(WaitingOffers));

    /// <summary>Messages by payload: Hashes.</summary>
    public static string BerichtenBySha => Load(nameof(BerichtenBySha));

    /// <summary>Earlier offers without payload by hash: Hashes.</summary>
    public static string OffersBySha => Load(nameof(OffersBySha));

    /// <summary>Units of a run: RunId, Gemeenten, Domeinen.</summary>
    public static string AddUnits => Load(nameof(AddUnits));

    /// <summary>Numbers from a sequence: Sequence, Count.</summary>
    public static string TakeNumbers => Load(nameof(TakeNumbers));

    /// <summary>Stored payloads: BerichtIds.</summary>
    public static string Payloads => Load(nameof(Payloads));

    /// <summary>Bytes of messages: BerichtIds.</summary>
    public static string MessageLengths => Load(nameof(MessageLengths));

    /// <summary>Marks what still waits in quarantaine, from before this run, as restored: RunId, BerichtIds.</summary>
    public static string TakeFromQuarantine => Load(nameof(TakeFromQuarantine));

    /// <summary>Offers messages again: RunId, BerichtIds, AanbiedingIds.</summary>
    public static string OfferAgain => Load(nameof(OfferAgain));

    /// <summary>What reading messages again gave: BerichtIds and a list per column.</summary>
    public static string ReadAgain => Load(nameof(ReadAgain));
}
