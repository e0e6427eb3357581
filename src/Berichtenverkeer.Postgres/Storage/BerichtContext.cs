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

    /// <summary>A 319 is an answer too, but it opens a conversation of its own and echoes nothing.</summary>
    public static bool IsRetour(BerichtSoort soort) => soort.Kind == BerichtKind.Retour || soort.Nummer == 325;
}
