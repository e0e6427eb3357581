insert into bron.antwoord (
    gemeente, domein, heen_bericht_id, soort, bericht, aanbieder, identificatie, referentienummer, run_id, op_datum, tijdstip,
    modus, toestand, envelop_id, applicatie, applicatie_versie, lengte, compressie, inhoud)
select e.ontvanger, case when e.functie like 'JW%' then 'jw' when e.functie like 'WMO%' then 'wmo' end,
       n.heen_bericht_id, 'fo01', 'Fo01', case when e.zender ~ '^[0-9]{8}$' then e.zender else 'onbekend' end,
       n.identificatie, n.referentienummer, r.run_id, r.op_datum, n.tijdstip,
       n.modus, case n.modus when 'direct' then 'vrijgegeven' else 'samengesteld' end,
       e.envelop_id, @Applicatie, @ApplicatieVersie, n.lengte, n.compressie, n.inhoud
from unnest(
    @HeenBerichtIds::bigint[], @EnvelopIds::bigint[], @Identificaties::text[], @Referentienummers::text[], @Tijdstippen::text[],
    @Modi::text[], @Lengtes::bigint[], @Compressies::text[], @Inhouden::bytea[])
    as n(heen_bericht_id, envelop_id, identificatie, referentienummer, tijdstip, modus, lengte, compressie, inhoud)
join bron.envelop e on e.envelop_id = n.envelop_id
join bron.run r on r.run_id = @RunId
on conflict (gemeente, heen_bericht_id, soort) do nothing
