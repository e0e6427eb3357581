select c.client_id, c.bsn
from kern.client c
where c.gemeente = @Gemeente and c.domein = @Domein and c.versie = 1 and c.bsn = any(@Bsns::text[])
