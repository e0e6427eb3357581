-- A number of which no version stands is free (OP286): whoever brings it now has it. In the order of the chunk.
update kern.toewijzing t
set aanbieder = nieuw.aanbieder, client_id = nieuw.client_id
from (
    select distinct on (p.toewijzing_id) p.toewijzing_id, p.aanbieder, p.client_id
    from unnest(@BerichtIds::bigint[]) with ordinality as chunk(bericht_id, plaats)
    join kern.toegewezen_product p on p.gemeente = @Gemeente and p.bericht_id = chunk.bericht_id
    where p.toewijzing_id is not null and p.ingetrokken_door_run is null
    order by p.toewijzing_id, chunk.plaats, p.volgnr) nieuw
where t.gemeente = @Gemeente and t.toewijzing_id = nieuw.toewijzing_id
  and (t.aanbieder <> nieuw.aanbieder or t.client_id <> nieuw.client_id)
  and not exists (
      select from kern.toewijzing_versie v
      where v.gemeente = t.gemeente and v.toewijzing_id = t.toewijzing_id and v.ingetrokken_door_run is null)
