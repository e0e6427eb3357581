namespace Berichtenverkeer.Postgres;

/// <content>Statements about declaraties: the ledger, the worklists and the explanation of a prestatie.</content>
public static partial class SqlText
{
    /// <summary>The ledger per toewijzing, product and month with the current version: Gemeente, Sleutel, Aanbieder (null for all), PerBoekmaand.</summary>
    public static string GrootboekMaanden => Load(nameof(GrootboekMaanden));

    /// <summary>Granted debits on toewijzingen with Omvang that changed since, with the current version: Gemeente (null for all).</summary>
    public static string OnrechtmatigKandidaten => Load(nameof(OnrechtmatigKandidaten));

    /// <summary>Every prestatie with a ReferentieNummer, with all that explains it: Referentie, Gemeente and Aanbieder (null for all).</summary>
    public static string PrestatieByReferentie => Load(nameof(PrestatieByReferentie));
}
