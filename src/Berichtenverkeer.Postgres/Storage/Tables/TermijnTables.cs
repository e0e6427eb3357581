using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The table of terms.</summary>
internal static class TermijnTables
{
    public static CopyTable<TermijnRow> Termijn { get; } = new CopyTable<TermijnRow>("kern.termijn")
        .Text("gemeente", r => r.Context.Gemeente)
        .Text("domein", r => r.Context.Domein)
        .Bigint("bericht_id", r => r.Context.BerichtId)
        .Integer("volgnr", r => r.Volgnr)
        .Text("soort", r => r.Termijn.Soort.ToName())
        .Text("referentie_aanbieder", r => r.Termijn.Referentie)
        .Date("aanvang", r => r.Termijn.Aanvang)
        .Date("uiterlijk", r => r.Termijn.Uiterlijk)
        .Bigint("bekend_door_run", r => r.Context.Run.RunId)
        .Bigint("ingetrokken_door_run", r => r.WithdrawnBy);
}
