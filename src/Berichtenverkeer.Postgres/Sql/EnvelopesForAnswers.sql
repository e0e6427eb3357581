-- What an answer takes from its run, and the envelope that it refers to. That does not depend on the order of arrival: of several,
-- the one with the lowest UUID. A message that has its answer is left out. One search per offer, envelope and answer: without
-- statistics, as on a first night, all Di01s were read for each answer (30 s for 8,700 answers).
select n.heen_bericht_id as HeenBerichtId, di01.envelop_id as EnvelopId, r.op_datum as OpDatum,
       to_char(r.moment at time zone 'Europe/Amsterdam', 'YYYYMMDDHH24MISS') as Tijdstip
from unnest(@HeenBerichtIds::bigint[]) as n(heen_bericht_id)
join bron.run r on r.run_id = @RunId and r.soort = 'verwerk'
left join lateral (
    select e.envelop_id
    from (select * from bron.aanbieding a where a.bericht_id = n.heen_bericht_id offset 0) a
    cross join lateral (select * from bron.envelop e where e.envelop_id = a.envelop_id offset 0) e
    where e.berichtcode = 'Di01'
    order by e.referentienummer, e.zender collate "C", e.ontvanger collate "C", e.envelop_id
    limit 1
) di01 on true
where not exists (
    select from bron.antwoord a where a.gemeente = @Gemeente and a.heen_bericht_id = n.heen_bericht_id and a.soort = 'retour' offset 0)
