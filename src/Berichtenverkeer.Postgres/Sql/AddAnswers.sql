-- The envelope that an answer refers to does not depend on the order of arrival: of several, the one with the lowest UUID.
-- One search per offer and per envelope: without statistics, as on a first night, all Di01s were read for each answer (30 s for
-- 8,700 answers).
insert into bron.antwoord (
    gemeente, domein, heen_bericht_id, soort, bericht, release, aanbieder, identificatie, referentienummer, run_id, op_datum, tijdstip,
    modus, toestand, envelop_id, applicatie, applicatie_versie, lengte, compressie, inhoud)
select @Gemeente, @Domein, n.heen_bericht_id, 'retour', n.bericht, n.release, n.aanbieder, n.identificatie, n.referentienummer, r.run_id, r.op_datum,
       to_char(r.moment at time zone 'Europe/Amsterdam', 'YYYYMMDDHH24MISS'),
       n.modus, case n.modus when 'direct' then 'vrijgegeven' else 'samengesteld' end,
       di01.envelop_id, @Applicatie, @ApplicatieVersie, n.lengte, n.compressie, n.inhoud
from unnest(
    @HeenBerichtIds::bigint[], @Berichten::text[], @Releases::text[], @Aanbieders::text[], @Identificaties::text[], @Referentienummers::text[],
    @Modi::text[], @Lengtes::bigint[], @Compressies::text[], @Inhouden::bytea[])
    as n(heen_bericht_id, bericht, release, aanbieder, identificatie, referentienummer, modus, lengte, compressie, inhoud)
join bron.run r on r.run_id = @RunId and r.soort = 'verwerk'
left join lateral (
    select e.envelop_id
    from (select * from bron.aanbieding a where a.bericht_id = n.heen_bericht_id offset 0) a
    cross join lateral (select * from bron.envelop e where e.envelop_id = a.envelop_id offset 0) e
    where e.berichtcode = 'Di01'
    order by e.referentienummer, e.zender collate "C", e.ontvanger collate "C", e.envelop_id
    limit 1
) di01 on true
on conflict (gemeente, heen_bericht_id, soort) do nothing
