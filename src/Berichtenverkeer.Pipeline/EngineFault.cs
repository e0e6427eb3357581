using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>A fault of the engine is neither an acceptance nor a rejection: that one message goes to quarantaine, the others go on.</summary>
internal static class EngineFault
{
    /// <summary>Does something with one message; when that gets stuck, something else.</summary>
    public static T Safely<T>(Func<T> work, Func<Disposition, T> otherwise)
    {
        try
        {
            return work();
        }
#pragma warning disable CA1031 // Whatever the fault is, it must not become a verdict nor stop the night. Its text may quote data, so only its kind is kept.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return otherwise(new(Uitkomst.Quarantaine, Redenen.InterneFout, $"De motor liep vast bij het beoordelen van dit bericht ({fault.GetType().Name}). Het is niet beoordeeld; meld dit aan de ontwikkelaars en herstel het na een nieuwe versie."));
        }
    }

    /// <summary>A message that goes to quarantaine.</summary>
    public static JudgedBericht Quarantined(long berichtId, Disposition why) => new(berichtId, null, Uitkomst.Quarantaine, [], why);

    /// <summary>The verdict on a message whose data the store cannot keep.</summary>
    public static JudgedBericht RefusedByStore(long berichtId, StoreDataException refused) => Quarantined(berichtId, new(
        Uitkomst.Quarantaine,
        Redenen.InterneFout,
        $"De database kan gegevens van dit bericht niet bewaren (fout {refused.Code}). Het is niet beoordeeld; meld dit aan de ontwikkelaars en herstel het na een nieuwe versie."));
}
