insert into bron.eenheid (gemeente, domein, run_id)
select distinct gemeente, domein, @RunId::bigint
from unnest(@Gemeenten::text[], @Domeinen::text[]) as eenheid(gemeente, domein)
on conflict do nothing
