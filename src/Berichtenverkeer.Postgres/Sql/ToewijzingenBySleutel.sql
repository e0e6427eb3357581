-- One search per key: see DossierToewijzingen.
select t.sleutel, t.toewijzing_id, t.aanbieder, t.client_id
from (select distinct unnest(@Sleutels::text[]) as sleutel) gevraagd
cross join lateral (
    select * from kern.toewijzing t where t.gemeente = @Gemeente and t.domein = @Domein and t.sleutel = gevraagd.sleutel offset 0) t
