namespace Berichtenverkeer.Witness.Judging;

/// <summary>How a case ends.</summary>
internal enum CaseOutcome
{
    /// <summary>All witnesses say valid; the fast reader may have taken it or handed it over.</summary>
    AgreedValid,

    /// <summary>All witnesses say invalid, and the fast reader handed it over.</summary>
    AgreedInvalid,

    /// <summary>Refused by a rule of our own, on top of the XSD.</summary>
    OwnRule,

    /// <summary>The witnesses differ, and it stands in <see cref="DecidedDifferences"/> who is right; the fast reader does not go against that.</summary>
    Decided,

    /// <summary>The witnesses differ, and nobody decided.</summary>
    Undecided,

    /// <summary>The fast reader accepted what is not valid by the agreement of the witnesses.</summary>
    AcceptedOutside,

    /// <summary>The fast reader told something else than the reference.</summary>
    DifferentValues,
}
