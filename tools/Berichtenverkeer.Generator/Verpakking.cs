namespace Berichtenverkeer.Generator;

/// <summary>How an item is put in the folder.</summary>
public enum Verpakking
{
    /// <summary>As it comes: loose, in a zip or in an envelope.</summary>
    Vrij,

    /// <summary>A loose file.</summary>
    Los,

    /// <summary>An entry of a zip.</summary>
    Zip,

    /// <summary>In a StUF envelope.</summary>
    Envelop,

    /// <summary>In a StUF envelope inside SOAP.</summary>
    SoapEnvelop,
}
