using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>What every row of one message shares.</summary>
internal sealed class BerichtContext(long berichtId, Bericht bericht, Run run, bool refused = false)
{
    public long BerichtId { get; } = berichtId;

    public Bericht Bericht { get; } = bericht;

    public Run Run { get; } = run;

    public string Gemeente { get; } = bericht.Gemeente;

    public string Domein { get; } = bericht.Soort.Domein.ToName();

    public string Aanbieder { get; } = bericht.Aanbieder;

    /// <summary>True when its rows are echoes: a retour, a 304 or a 325.</summary>
    public bool Retour { get; } = IsRetour(bericht.Soort);

    /// <summary>True when it was refused as a whole: its rows are kept, but count for nothing (OP286) unless a retour accepts it.</summary>
    public bool Refused { get; } = refused;

    /// <summary>The run that withdrew its rows: of a refused message its own, at once.</summary>
    public long? WithdrawnBy { get; } = refused ? run.RunId : null;

    /// <summary>Of each prestatie of a declaratie that we judged, in document order: our verdict. Else empty.</summary>
    public IReadOnlyList<PrestatieToets> Toetsen { get; init; } = [];

    /// <summary>Of each prestatie of old traffic, in document order: the toewijzing that it is booked on. Empty: the one it names.</summary>
    public IReadOnlyList<ToewijzingSleutel?> Toewijzingen { get; init; } = [];

    /// <summary>Our verdict on a prestatie; null when we did not judge it.</summary>
    /// <param name="volgnr">Its place in the message, from 1.</param>
    public PrestatieToets? ToetsOf(int volgnr) => Toetsen.Count == 0 ? null : Toetsen[volgnr - 1];

    /// <summary>The run that withdrew a prestatie: of one that we do not grant our own, at once.</summary>
    public long? WithdrawnByOf(int volgnr) => ToetsOf(volgnr) is { IsToegekend: false } ? Run.RunId : WithdrawnBy;

    /// <summary>The toewijzing that a prestatie is booked on: what matching found, or in old traffic the number it names.</summary>
    public string? ToewijzingOf(int volgnr, Prestatie prestatie)
    {
        if (Retour || Refused)
            return null;
        if (ToetsOf(volgnr) is { } toets)
            return toets.Toewijzing?.Tekst;
        var sleutel = Toewijzingen.Count > 0 ? Toewijzingen[volgnr - 1] : null;
        return (sleutel ?? (prestatie.ToewijzingNummer is { } nummer ? new ToewijzingSleutel(nummer) : null))?.Tekst;
    }

    /// <summary>A 319 is an answer too, but it opens a conversation of its own and echoes nothing.</summary>
    public static bool IsRetour(BerichtSoort soort) => soort.Kind == BerichtKind.Retour || soort.Nummer == 325;
}
