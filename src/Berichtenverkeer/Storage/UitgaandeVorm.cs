namespace Berichtenverkeer.Storage;

/// <summary>The form in which answers leave the house.</summary>
public enum UitgaandeVorm
{
    /// <summary>The message itself, a file each.</summary>
    Plat,

    /// <summary>In an envelope when the heen came in a Di01; the others as they are.</summary>
    Envelop,

    /// <summary>Answers in zips of at most 30; foutberichten as they are.</summary>
    Zip,
}
