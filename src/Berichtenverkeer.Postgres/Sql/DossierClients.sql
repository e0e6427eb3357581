-- One search per client: see DossierToewijzingen.
select c.client_id, c.bsn
from (select distinct unnest(@Bsns::text[]) as bsn) gevraagd
cross join lateral (
    select * from kern.client c where c.gemeente = @Gemeente and c.domein = @Domein and c.versie = 1 and c.bsn = gevraagd.bsn offset 0) c
