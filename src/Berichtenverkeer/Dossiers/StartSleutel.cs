using Berichtenverkeer.Model;

namespace Berichtenverkeer.Dossiers;

/// <summary>Key of a start within one client and aanbieder (TR063): absent parts compare as empty; StatusAanlevering and ToewijzingIngangsdatum stay outside.</summary>
/// <param name="BeschikkingNummer">Release 2.3 only. Not kept beside a ToewijzingNummer: 3.2 has no such element, and a stop of 3.2 must find the start of 2.3.</param>
/// <param name="ToewijzingNummer">ToewijzingNummer.</param>
/// <param name="Categorie">Product/Categorie.</param>
/// <param name="Code">Product/Code.</param>
/// <param name="Begindatum">Begindatum.</param>
public readonly record struct StartSleutel(long? BeschikkingNummer, long? ToewijzingNummer, string? Categorie, string? Code, DateOnly Begindatum)
{
    /// <summary>BeschikkingNummer of a line without ToewijzingNummer; null otherwise.</summary>
    public long? BeschikkingNummer { get; } = ToewijzingNummer is null ? BeschikkingNummer : null;

    /// <summary>The key of a start.</summary>
    public static StartSleutel Of(StartProduct start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return new(start.BeschikkingNummer, start.ToewijzingNummer, start.Product?.Categorie, start.Product?.Code, start.Begindatum);
    }

    /// <summary>The key of the start that a stop refers to.</summary>
    public static StartSleutel Of(StopProduct stop)
    {
        ArgumentNullException.ThrowIfNull(stop);
        return new(stop.BeschikkingNummer, stop.ToewijzingNummer, stop.Product?.Categorie, stop.Product?.Code, stop.Begindatum);
    }
}
