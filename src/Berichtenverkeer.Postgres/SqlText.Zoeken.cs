namespace Berichtenverkeer.Postgres;

/// <content>Statements that find messages and cases.</content>
public static partial class SqlText
{
    /// <summary>A message and how it ended: BerichtId.</summary>
    public static string MessageById => Load(nameof(MessageById));

    /// <summary>What is wrong with a message: BerichtId.</summary>
    public static string FindingsOfMessage => Load(nameof(FindingsOfMessage));

    /// <summary>Each time a message was offered: BerichtId.</summary>
    public static string OffersOfMessage => Load(nameof(OffersOfMessage));

    /// <summary>What waits in quarantaine: OokGesloten.</summary>
    public static string QuarantineList => Load(nameof(QuarantineList));

    /// <summary>Messages with an Identificatie: Waarde.</summary>
    public static string MessagesByIdentificatie => Load(nameof(MessagesByIdentificatie));

    /// <summary>Clients of messages: BerichtIds.</summary>
    public static string ClientsByMessages => Load(nameof(ClientsByMessages));

    /// <summary>Clients of a ToewijzingNummer: Waarde.</summary>
    public static string ClientsByToewijzing => Load(nameof(ClientsByToewijzing));

    /// <summary>Clients of a ReferentieNummer or ReferentieAanbieder: Waarde.</summary>
    public static string ClientsByReferentie => Load(nameof(ClientsByReferentie));

    /// <summary>Clients with a Bsn: Waarde.</summary>
    public static string ClientsByOneBsn => Load(nameof(ClientsByOneBsn));

    /// <summary>Messages as lines of a case: BerichtIds.</summary>
    public static string LinesOfMessages => Load(nameof(LinesOfMessages));

    /// <summary>The course of a case in order of time: Gemeente, ClientId.</summary>
    public static string CaseOfClient => Load(nameof(CaseOfClient));
}
