using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Tables of what was offered.</summary>
internal static class BronTables
{
    public static CopyTable<TakenIn> Bericht { get; } = new CopyTable<TakenIn>("bron.bericht")
        .Bigint("bericht_id", r => r.BerichtId)
        .Bytea("sha256", r => r.Intake.Sha256)
        .Bigint("lengte", r => r.Intake.Offer.Payload.Length)
        .Bigint("run_id", r => r.Run.RunId)
        .Date("op_datum", r => r.Run.OpDatum)
        .Text("standaard", r => r.Soort?.Release.Standaard)
        .Text("release", r => r.Soort?.Release.Versie)
        .Text("bericht", r => r.Soort?.Code)
        .Text("gemeente", r => r.Seen?.Gemeente)
        .Text("domein", r => r.Soort?.Domein.ToName())
        .Text("aanbieder", r => r.Seen?.Aanbieder)
        .Text("identificatie", r => r.Seen?.Identificatie)
        .Date("dagtekening", r => r.Seen?.Dagtekening)
        .Text("uitkomst", r => r.Uitkomst?.ToName())
        .Text("reden", r => r.Disposition?.Reden)
        .Text("tekst", r => r.Disposition?.Tekst);

    public static CopyTable<TakenIn> Inhoud { get; } = new CopyTable<TakenIn>("bron.inhoud")
        .Bigint("bericht_id", r => r.BerichtId)
        .Text("compressie", r => r.Packed!.Compressie)
        .Bytea("inhoud", r => r.Packed!.Bytes);

    public static CopyTable<TakenIn> Envelop { get; } = new CopyTable<TakenIn>("bron.envelop")
        .Bigint("envelop_id", r => r.EnvelopId)
        .Bigint("run_id", r => r.Run.RunId)
        .Text("berichtcode", r => r.Envelope.Berichtcode)
        .Text("referentienummer", r => r.Envelope.Referentienummer)
        .Text("crossrefnummer", r => r.Envelope.CrossRefnummer)
        .Text("zender", r => r.Envelope.Zender)
        .Text("ontvanger", r => r.Envelope.Ontvanger)
        .Text("tijdstip", r => r.Envelope.TijdstipBericht)
        .Text("functie", r => r.Envelope.Functie)
        .Text("fout_code", r => r.Envelope.FoutCode)
        .Text("fout_plek", r => r.Envelope.FoutPlek)
        .Text("fout_omschrijving", r => r.Envelope.FoutOmschrijving)
        .Text("fout_details", r => r.Envelope.FoutDetails);

    public static CopyTable<TakenIn> Aanbieding { get; } = new CopyTable<TakenIn>("bron.aanbieding")
        .Bigint("aanbieding_id", r => r.AanbiedingId)
        .Bigint("run_id", r => r.Run.RunId)
        .Text("herkomst", r => r.Intake.Offer.Origin)
        .Bigint("lengte", r => r.Intake.Offer.Length)
        .Bytea("sha256", r => r.Intake.Sha256)
        .Bigint("bericht_id", r => r.BerichtId)
        .Bigint("envelop_id", r => r.EnvelopId)
        .Text("uitkomst", r => r.Own?.Uitkomst.ToName())
        .Text("reden", r => r.Own?.Reden)
        .Text("tekst", r => r.Own?.Tekst);

    public static CopyTable<BevindingRow> Bevinding { get; } = new CopyTable<BevindingRow>("bron.bevinding")
        .Bigint("bericht_id", r => r.BerichtId)
        .Integer("volgnr", r => r.Volgnr)
        .Text("niveau", r => r.Niveau)
        .Text("code", r => r.Finding.Code)
        .Text("retourcode", r => r.Finding.Retourcode)
        .Text("pad", r => r.Finding.Path)
        .Integer("regel", r => r.Finding.Line)
        .Integer("kolom", r => r.Finding.Column)
        .Text("tekst", r => r.Finding.Tekst)
        .Boolean("signaal", r => r.Finding.Signaal);

    public static CopyTable<WerkRow> Werk { get; } = new CopyTable<WerkRow>("bron.werk")
        .Text("gemeente", r => r.Bericht.Gemeente)
        .Text("domein", r => r.Bericht.Soort.Domein.ToName())
        .Bigint("run_id", r => r.RunId)
        .Bigint("bericht_id", r => r.BerichtId)
        .Text("bericht", r => r.Bericht.Soort.Code)
        .Text("release", r => r.Bericht.Soort.Release.Versie)
        .Date("dagtekening", r => r.Dagtekening)
        .Text("afzender", r => r.Bericht.Afzender)
        .Text("identificatie", r => r.Bericht.Identificatie)
        .TextArray("referenties", r => r.Referenties)
        .Boolean("alleen_verwijderingen", r => r.OnlyRemovals);

    public static CopyTable<QuarantaineRow> Quarantaine { get; } = new CopyTable<QuarantaineRow>("bron.quarantaine")
        .Bigint("bericht_id", r => r.BerichtId)
        .Bigint("aanbieding_id", r => r.BerichtId is null ? r.AanbiedingId : null)
        .Bigint("run_id", r => r.RunId)
        .Text("reden", r => r.Disposition.Reden)
        .Text("tekst", r => r.Disposition.Tekst);
}
