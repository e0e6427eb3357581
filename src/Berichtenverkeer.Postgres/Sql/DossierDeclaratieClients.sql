select distinct p.bericht_id as BerichtId, p.client_id as ClientId
from kern.prestatie p
where p.gemeente = @Gemeente and p.bericht_id = any(@BerichtIds::bigint[])
