-- In the order of the chunk, which is canonical: the first that brings a version owns it, the others are re-sends.
insert into kern.toewijzing_versie (gemeente, toewijzing_id, toewijzingsdatum, toewijzingstijd, bericht_id, volgnr, bekend_door_run)
select p.gemeente, p.toewijzing_id, p.toewijzingsdatum, p.toewijzingstijd, p.bericht_id, p.volgnr, @RunId::bigint
from unnest(@BerichtIds::bigint[]) with ordinality as chunk(bericht_id, plaats)
join kern.toegewezen_product p on p.gemeente = @Gemeente and p.bericht_id = chunk.bericht_id
where p.toewijzing_id is not null and p.ingetrokken_door_run is null
order by chunk.plaats, p.volgnr
on conflict do nothing
