-- One search per message: see WorkOfUnit.
select b.bericht_id as BerichtId, b.lengte as Length
from unnest(@BerichtIds::bigint[]) with ordinality as gevraagd(bericht_id, plaats)
cross join lateral (select * from bron.bericht b where b.bericht_id = gevraagd.bericht_id offset 0) b
order by gevraagd.plaats
