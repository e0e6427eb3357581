namespace Berichtenverkeer.Storage;

/// <summary>How many answers of one kind a gemeente has in one state.</summary>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Bericht">Kind, such as JW306, or Fo01.</param>
/// <param name="Modus">proef, na-vrijgave or direct.</param>
/// <param name="Toestand">samengesteld, vrijgegeven, verstuurd, geweigerd or vervallen.</param>
/// <param name="Aantal">How many.</param>
public sealed record AntwoordTelling(string Gemeente, string Bericht, string Modus, string Toestand, long Aantal);
