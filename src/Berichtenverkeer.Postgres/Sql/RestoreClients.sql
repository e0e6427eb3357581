-- Details that only these messages told stand again; what came later goes first, as always.
update kern.client c
set ingetrokken_door_run = null
from (
    select k.client_id from kern.bericht_client k where k.gemeente = @Gemeente and k.bericht_id = any(@BerichtIds::bigint[])
    union
    select p.client_id from kern.prestatie p where p.gemeente = @Gemeente and p.bericht_id = any(@BerichtIds::bigint[])) geraakt
where c.gemeente = @Gemeente and c.client_id = geraakt.client_id and c.bericht_id = any(@BerichtIds::bigint[])
