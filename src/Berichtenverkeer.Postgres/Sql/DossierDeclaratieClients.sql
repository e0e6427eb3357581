select k.bericht_id as BerichtId, k.client_id as ClientId
from kern.bericht_client k
where k.gemeente = @Gemeente and k.bericht_id = any(@BerichtIds::bigint[])
