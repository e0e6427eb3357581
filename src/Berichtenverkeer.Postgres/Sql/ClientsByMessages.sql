select distinct k.gemeente, k.client_id
from bron.bericht b
join kern.bericht_client k on k.gemeente = b.gemeente and k.bericht_id = b.bericht_id
where b.bericht_id = any(@BerichtIds::bigint[])
order by k.gemeente, k.client_id
