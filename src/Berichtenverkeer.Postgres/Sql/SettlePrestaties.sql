-- Of a declaratie that was answered and not refused as a whole, exactly the lines stand that the answer does not refuse,
-- whatever our own verdict was: it refuses by a code on the line or on its client. Lines and refusals go in one set, so that
-- putting them side by side is one sort, and a message, its codes, the class of a code and the lines are found by a search each
-- (offset 0 keeps the planner from making it a join): without statistics, as on a first night, it would compare each with each
-- (all messages for each code: loading a history of a million messages ended at the time limit of this statement).
with heen as materialized (
    select h.bericht_id, h.beantwoord_door
    from unnest(@BerichtIds::bigint[]) as gevraagd(bericht_id)
    cross join lateral (
        select * from kern.bericht h where h.gemeente = @Gemeente and h.bericht_id = gevraagd.bericht_id offset 0) h
), code as materialized (
    select h.bericht_id, c.bericht_id as antwoord_id, c.klasse, c.klasse_volgnr
    from heen h
    cross join lateral (
        select * from kern.retourcode c where c.gemeente = @Gemeente and c.bericht_id = h.beantwoord_door offset 0) c
    where c.klasse in ('Client', 'Prestatie') and c.retour_code not in ('0200', '8001')
), alles as (
    select c.bericht_id, e.client_id, e.referentie_nummer, e.vorig_referentie_nummer, null::integer as volgnr,
           true as weigert_regel, false as weigert_client, false as ingetrokken
    from code c
    cross join lateral (
        select * from kern.prestatie e where e.gemeente = @Gemeente and e.bericht_id = c.antwoord_id and e.volgnr = c.klasse_volgnr offset 0) e
    where c.klasse = 'Prestatie'
    union all
    select c.bericht_id, k.client_id, null, null, null, false, true, false
    from code c
    cross join lateral (
        select * from kern.bericht_client k where k.gemeente = @Gemeente and k.bericht_id = c.antwoord_id and k.volgnr = c.klasse_volgnr offset 0) k
    where c.klasse = 'Client'
    union all
    select p.bericht_id, p.client_id, p.referentie_nummer, p.vorig_referentie_nummer, p.volgnr, false, false, p.ingetrokken_door_run is not null
    from heen h
    cross join lateral (
        select * from kern.prestatie p where p.gemeente = @Gemeente and p.bericht_id = h.bericht_id offset 0) p
), regel as materialized (
    select alles.bericht_id, alles.volgnr, alles.ingetrokken,
           bool_or(alles.weigert_client) over (partition by alles.bericht_id, alles.client_id)
               or bool_or(alles.weigert_regel) over (partition by alles.bericht_id, alles.client_id, alles.referentie_nummer, alles.vorig_referentie_nummer) as afgewezen
    from alles
)
update kern.prestatie p
set ingetrokken_door_run = case when r.afgewezen then @RunId::bigint end,
    toewijzing_sleutel = case when r.afgewezen then p.toewijzing_sleutel else coalesce(p.toewijzing_sleutel, p.toewijzing_nummer::text) end
from regel r
where r.volgnr is not null and r.afgewezen <> r.ingetrokken
  and p.gemeente = @Gemeente and p.bericht_id = r.bericht_id and p.volgnr = r.volgnr
