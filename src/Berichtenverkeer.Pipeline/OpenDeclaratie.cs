using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Pipeline;

/// <summary>A declaratie between its two steps. It holds no part of the message: all of a night may be open at once.</summary>
internal sealed class OpenDeclaratie
{
    /// <summary>What its head leaves in the dossier; null when it goes to quarantaine.</summary>
    public DeclaratieKop? Kop { get; init; }

    /// <summary>What the first step said; null when it goes to quarantaine.</summary>
    public DeclaratieOpening? Opening { get; init; }

    /// <summary>Why it goes to quarantaine; null when it is judged to its end.</summary>
    public Disposition? Quarantaine { get; init; }

    /// <summary>Whether rules inside the message found something that is only shown: they are asked again with the debits.</summary>
    public bool HasSignalen { get; init; }

    /// <summary>Takes its head and credits in: for what is judged after it.</summary>
    public void AddTo(Dossier dossier)
    {
        if (Kop is null || Opening is null)
            return;
        dossier.AcceptKop(Kop);
        foreach (var credit in Opening.Credits.Concat(Opening.GeweigerdeCredits))
            dossier.Prestaties.Add(credit);
    }
}
