-- After a 301 was refused: what it brought as first may also stand in another 301. After one was accepted after all: what
-- it brings.
insert into kern.toewijzing_versie (gemeente, toewijzing_id, toewijzingsdatum, toewijzingstijd, bericht_id, volgnr, bekend_door_run)
select p.gemeente, p.toewijzing_id, p.toewijzingsdatum, p.toewijzingstijd, p.bericht_id, p.volgnr, @RunId::bigint
from (
    select distinct toewijzing_id
    from kern.toegewezen_product
    where gemeente = @Gemeente and bericht_id = any(@BerichtIds::bigint[]) and toewijzing_id is not null) geraakt
cross join lateral (select * from kern.toegewezen_product p where p.toewijzing_id = geraakt.toewijzing_id offset 0) p
join kern.bericht b on b.gemeente = p.gemeente and b.bericht_id = p.bericht_id
join bron.bericht o on o.bericht_id = p.bericht_id
where p.gemeente = @Gemeente and p.ingetrokken_door_run is null
order by b.dagtekening, b.afzender, b.identificatie, o.sha256, p.volgnr
on conflict do nothing
