-- Of a declaratie the client stands with its prestaties.
select k.gemeente, k.client_id
from bron.bericht b
join kern.bericht_client k on k.gemeente = b.gemeente and k.bericht_id = b.bericht_id
where b.bericht_id = any(@BerichtIds::bigint[])
union
select p.gemeente, p.client_id
from bron.bericht b
join kern.prestatie p on p.gemeente = b.gemeente and p.bericht_id = b.bericht_id
where b.bericht_id = any(@BerichtIds::bigint[])
order by gemeente, client_id
