-- Two joins instead of one with "or": each can hash.
with wijzer as (
    select * from unnest(@Plaatsen::integer[], @BerichtIds::bigint[], @Volgnrs::integer[], @Referenties::text[], @Aanbieders::text[], @Gemeenten::text[])
        as w (plaats, bericht_id, volgnr, referentie, aanbieder, gemeente)
), gevonden as (
    select w.plaats, w.gemeente as gezocht, b.gemeente, b.bericht_id, b.volgnr
    from wijzer w
    join kern.gt_besluit b on b.bericht_id = w.bericht_id
    where (w.volgnr is null or b.volgnr = w.volgnr) and b.beoordeling = 1 and b.ingetrokken_door_run is null
    union all
    select w.plaats, w.gemeente, b.gemeente, b.bericht_id, b.volgnr
    from wijzer w
    join kern.gt_besluit b on b.referentie_aanbieder = w.referentie and b.aanbieder = w.aanbieder
    where w.bericht_id is null and b.beoordeling = 1 and b.ingetrokken_door_run is null
)
select g.plaats as Plaats, g.gemeente as Gemeente, g.bericht_id as BerichtId, g.volgnr as Volgnr
from gevonden g
where g.gezocht is null or g.gezocht = g.gemeente
order by g.plaats, g.bericht_id, g.volgnr
