using Berichtenverkeer.Answers;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The outbox.</summary>
internal static class AnswerTables
{
    public static CopyTable<AnswerRow> Antwoord { get; } = new CopyTable<AnswerRow>("bron.antwoord")
        .Text("gemeente", r => r.Lease.Unit.Gemeente)
        .Text("domein", r => r.Lease.Unit.Domein.ToName())
        .Bigint("heen_bericht_id", r => r.Judged.BerichtId)
        .Text("soort", _ => "retour")
        .Text("bericht", r => r.Antwoord.Soort.Code)
        .Text("release", r => r.Antwoord.Soort.Release.Versie)
        .Text("aanbieder", r => r.Judged.Bericht!.Aanbieder)
        .Text("identificatie", r => r.Antwoord.Identificatie)
        .Text("referentienummer", r => r.Antwoord.Referentienummer)
        .Bigint("run_id", r => r.Lease.Run.RunId)
        .Date("op_datum", r => r.Envelope.OpDatum)
        .Text("tijdstip", r => r.Envelope.Tijdstip)
        .Text("modus", r => AntwoordModi.NameOf(r.Antwoord.Modus))
        .Text("toestand", r => r.Toestand)
        .Bigint("envelop_id", r => r.Envelope.EnvelopId)
        .Text("applicatie", r => r.Applicatie.Naam)
        .Text("applicatie_versie", r => r.Applicatie.VolledigeVersie)
        .Bigint("lengte", r => r.Antwoord.Inhoud.Length)
        .Text("compressie", r => r.Packed.Compressie)
        .Bytea("inhoud", r => r.Packed.Bytes);
}
