namespace Berichtenverkeer.GoedeToekenning.Register;

/// <summary>What came out of the consultation with the aanbieder, as staff register it.</summary>
public enum OverlegUitkomst
{
    /// <summary>The verzoek stays as it was.</summary>
    Ongewijzigd,

    /// <summary>Something else is granted than was asked for, or the aanbieder sends another verzoek.</summary>
    Aangepast,

    /// <summary>The aanbieder withdraws: nothing is waited for any more.</summary>
    Ingetrokken,

    /// <summary>The verzoek is refused.</summary>
    Afgewezen,
}
