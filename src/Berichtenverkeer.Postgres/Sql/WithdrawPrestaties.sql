-- Of a declaratie that was answered, only the lines that the answer refuses: by a code on the line or on its client.
with afgewezen as (
    select h.bericht_id, e.client_id, e.referentie_nummer
    from kern.bericht h
    join kern.retourcode c on c.gemeente = h.gemeente and c.bericht_id = h.beantwoord_door and c.klasse = 'Prestatie'
    join kern.prestatie e on e.gemeente = c.gemeente and e.bericht_id = c.bericht_id and e.volgnr = c.klasse_volgnr
    where h.gemeente = @Gemeente and h.bericht_id = any(@BerichtIds::bigint[]) and c.retour_code not in ('0200', '8001')
    union
    select h.bericht_id, e.client_id, e.referentie_nummer
    from kern.bericht h
    join kern.retourcode c on c.gemeente = h.gemeente and c.bericht_id = h.beantwoord_door and c.klasse = 'Client'
    join kern.bericht_client k on k.gemeente = c.gemeente and k.bericht_id = c.bericht_id and k.volgnr = c.klasse_volgnr
    join kern.prestatie e on e.gemeente = k.gemeente and e.bericht_id = k.bericht_id and e.client_id = k.client_id
    where h.gemeente = @Gemeente and h.bericht_id = any(@BerichtIds::bigint[]) and c.retour_code not in ('0200', '8001')
)
update kern.prestatie p
set ingetrokken_door_run = @RunId::bigint
from afgewezen a
where p.gemeente = @Gemeente and p.bericht_id = a.bericht_id and p.client_id = a.client_id
  and p.referentie_nummer = a.referentie_nummer and p.ingetrokken_door_run is null
