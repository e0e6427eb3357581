-- In the order of the chunk, which is canonical: the first that brings a version owns it, the others are re-sends. One search
-- per message: see DossierPrestaties.
insert into kern.toewijzing_versie (gemeente, toewijzing_id, toewijzingsdatum, toewijzingstijd, bericht_id, volgnr, bekend_door_run)
select p.gemeente, p.toewijzing_id, p.toewijzingsdatum, p.toewijzingstijd, p.bericht_id, p.volgnr, @RunId::bigint
from unnest(@BerichtIds::bigint[]) with ordinality as chunk(bericht_id, plaats)
cross join lateral (
    select * from kern.toegewezen_product p where p.gemeente = @Gemeente and p.bericht_id = chunk.bericht_id offset 0) p
where p.toewijzing_id is not null and p.ingetrokken_door_run is null
order by chunk.plaats, p.volgnr
on conflict do nothing
