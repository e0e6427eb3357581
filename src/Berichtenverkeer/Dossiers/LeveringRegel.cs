using Berichtenverkeer.Model;

namespace Berichtenverkeer.Dossiers;

/// <summary>One StartProduct or StopProduct, with the delivery as it stands just before this line.</summary>
/// <param name="Bericht">The message.</param>
/// <param name="Client">Its client.</param>
/// <param name="Start">The line, in a 305.</param>
/// <param name="Stop">The line, in a 307.</param>
/// <param name="Levering">What stands at this line.</param>
/// <param name="Dossier">The dossier as it stood before the message.</param>
public sealed record LeveringRegel(Bericht Bericht, Client Client, StartProduct? Start, StopProduct? Stop, Levering Levering, Dossier Dossier)
{
    /// <summary>The class of the line.</summary>
    public Klasse Klasse => Start ?? (Klasse)Stop!;

    /// <summary>StatusAanlevering 3: the line removes what was delivered before.</summary>
    public bool IsVerwijdering => LeveringLines.IsVerwijdering(Start?.StatusAanlevering ?? Stop!.StatusAanlevering);

    /// <summary>Key of the start that the line is, or refers to.</summary>
    public StartSleutel StartSleutel => Start is { } start ? StartSleutel.Of(start) : StartSleutel.Of(Stop!);

    /// <summary>ToewijzingNummer; null for taakgerichte financiering.</summary>
    public long? ToewijzingNummer => Start is { } start ? start.ToewijzingNummer : Stop!.ToewijzingNummer;
}
