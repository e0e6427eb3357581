select c.client_id, c.bsn
from kern.client c
where c.gemeente = @Gemeente and c.versie = 1 and c.client_id = any(@ClientIds::bigint[])
