using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>Tables of a message as a whole.</summary>
internal static class BerichtTables
{
    public static CopyTable<BerichtRow> Bericht { get; } = new CopyTable<BerichtRow>("kern.bericht")
        .Text("gemeente", r => r.Context.Gemeente)
        .Text("domein", r => r.Context.Domein)
        .Bigint("bericht_id", r => r.Context.BerichtId)
        .Text("standaard", r => r.Context.Bericht.Soort.Release.Standaard)
        .Text("release", r => r.Context.Bericht.Soort.Release.Versie)
        .Text("bericht", r => r.Context.Bericht.Soort.Code)
        .Smallint("nummer", r => (short)r.Context.Bericht.Soort.Nummer)
        .Text("bericht_code", r => r.Header.BerichtCode)
        .Bigint("versie", r => r.Header.BerichtVersie)
        .Bigint("subversie", r => r.Header.BerichtSubversie)
        .Text("aanbieder", r => r.Context.Aanbieder)
        .Text("afzender", r => r.Context.Bericht.Afzender)
        .Text("ontvanger", r => r.Context.Bericht.Ontvanger)
        .Text("identificatie", r => r.Context.Bericht.Identificatie)
        .Date("dagtekening", r => r.Context.Bericht.Dagtekening)
        .Bigint("onderscheid", r => r.Context.Run.Soort == RunSoort.Historie ? r.Context.BerichtId : 0)
        .Text("basisschema_xsd_versie", r => r.Header.BasisschemaXsdVersie)
        .Text("bericht_xsd_versie", r => r.Header.BerichtXsdVersie)
        .Text("identificatie_retour", r => r.Header.IdentificatieRetour)
        .Date("dagtekening_retour", r => r.Header.DagtekeningRetour)
        .Text("declaratie_identificatie", r => r.Header.DeclaratieIdentificatie)
        .Date("declaratie_dagtekening", r => r.Header.DeclaratieDagtekening)
        .Text("xslt_versie", r => r.Header.XsltVersie)
        .Text("basisschema_xsd_versie_retour", r => r.Header.BasisschemaXsdVersieRetour)
        .Text("bericht_xsd_versie_retour", r => r.Header.BerichtXsdVersieRetour)
        .Text("servicebureau", r => r.Header.Servicebureau)
        .Text("gemeente_referentie_nummer", r => r.Header.GemeenteReferentieNummer)
        .Date("retour_dagtekening", r => r.Header.RetourDagtekening)
        .Date("op_datum", r => r.OpDatum)
        .Text("uitkomst", r => r.Uitkomst.ToName())
        .Text("oordeel_motor", r => r.Uitkomst.ToName())
        .Boolean("retour", r => r.Context.Retour)
        .Bigint("bekend_door_run", r => r.Context.Run.RunId)
        .Bigint("ingetrokken_door_run", r => r.Context.WithdrawnBy);

    public static CopyTable<Fact<RetourcodeRow>> Retourcode { get; } = FactTable.Of<RetourcodeRow>("kern.retourcode")
        .Text("klasse", r => r.Value.Klasse)
        .Integer("klasse_volgnr", r => r.Value.KlasseVolgnr)
        .Text("retour_code", r => r.Value.Code);
}
