namespace Berichtenverkeer.Standard;

/// <summary>What kind of thing an explanation is about.</summary>
public enum UitlegSoort
{
    Release,
    Bericht,
    Codelijst,
    Code,
    Gemeente,
    ProductCode,
    Element,
    Regel,
}
