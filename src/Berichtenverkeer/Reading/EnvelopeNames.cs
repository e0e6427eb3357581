namespace Berichtenverkeer.Reading;

/// <summary>Names of the envelopes in which messages travel: StUF GGk 2.1 and the SOAP that may stand around it.</summary>
public static class EnvelopeNames
{
    /// <summary>Namespace of the envelopes themselves (GGk 2.1).</summary>
    public const string GgkNamespace = "http://www.stufstandaarden.nl/koppelvlak/ggk0210";

    /// <summary>What the namespaces of all versions of the GGk envelope begin with.</summary>
    public const string GgkNamespacePrefix = "http://www.stufstandaarden.nl/koppelvlak/ggk";

    /// <summary>Namespace of StUF 3.01: the stuurgegevens, and the Fo01 as a whole.</summary>
    public const string StufNamespace = "http://www.egem.nl/StUF/StUF0301";

    /// <summary>What the namespaces of all iStandaarden messages begin with.</summary>
    public const string PayloadNamespacePrefix = "http://www.istandaarden.nl/";

    /// <summary>Namespace of SOAP 1.1.</summary>
    public const string Soap11Namespace = "http://schemas.xmlsoap.org/soap/envelope/";

    /// <summary>Namespace of SOAP 1.2.</summary>
    public const string Soap12Namespace = "http://www.w3.org/2003/05/soap-envelope";

    /// <summary>Application of the hub: the receiver of everything that is sent through it.</summary>
    public const string HubApplicatie = "GGk";

    /// <summary>Root element of a heenbericht.</summary>
    public const string Di01Root = "envelopHeenbericht-ggk_Di01";

    /// <summary>Root element of a retourbericht.</summary>
    public const string Du01Root = "envelopRetourbericht-ggk_Du01";

    /// <summary>Root element of a foutbericht.</summary>
    public const string Fo01Root = "Fo01Bericht";
}
