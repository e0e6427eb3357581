-- Of a declaratie that was answered and not refused as a whole, exactly the lines stand that the answer does not refuse,
-- whatever our own verdict was: it refuses by a code on the line or on its client. Lines and refusals go in one set, so that
-- putting them side by side is one sort: without statistics, as on a first night, a join may become a comparison of each
-- with each.
with antwoord as materialized (
    select h.bericht_id, h.beantwoord_door
    from kern.bericht h
    where h.gemeente = @Gemeente and h.bericht_id = any(@BerichtIds::bigint[])
), alles as (
    select a.bericht_id, e.client_id, e.referentie_nummer, e.vorig_referentie_nummer, null::integer as volgnr, true as afgewezen, false as ingetrokken
    from antwoord a
    join kern.retourcode c on c.gemeente = @Gemeente and c.bericht_id = a.beantwoord_door
    join kern.prestatie e on e.gemeente = @Gemeente and e.bericht_id = c.bericht_id and e.volgnr = c.klasse_volgnr
    where c.klasse = 'Prestatie' and c.retour_code not in ('0200', '8001')
    union all
    select a.bericht_id, e.client_id, e.referentie_nummer, e.vorig_referentie_nummer, null, true, false
    from antwoord a
    join kern.retourcode c on c.gemeente = @Gemeente and c.bericht_id = a.beantwoord_door
    join kern.bericht_client k on k.gemeente = @Gemeente and k.bericht_id = c.bericht_id and k.volgnr = c.klasse_volgnr
    join kern.prestatie e on e.gemeente = @Gemeente and e.bericht_id = k.bericht_id and e.client_id = k.client_id
    where c.klasse = 'Client' and c.retour_code not in ('0200', '8001')
    union all
    select a.bericht_id, p.client_id, p.referentie_nummer, p.vorig_referentie_nummer, p.volgnr, false, p.ingetrokken_door_run is not null
    from antwoord a
    join kern.prestatie p on p.gemeente = @Gemeente and p.bericht_id = a.bericht_id
), regel as materialized (
    select alles.bericht_id, alles.volgnr, alles.ingetrokken,
           bool_or(alles.afgewezen) over (partition by alles.bericht_id, alles.client_id, alles.referentie_nummer, alles.vorig_referentie_nummer) as afgewezen
    from alles
)
update kern.prestatie p
set ingetrokken_door_run = case when r.afgewezen then @RunId::bigint end,
    toewijzing_sleutel = case when r.afgewezen then p.toewijzing_sleutel else coalesce(p.toewijzing_sleutel, p.toewijzing_nummer::text) end
from regel r
where r.volgnr is not null and r.afgewezen <> r.ingetrokken
  and p.gemeente = @Gemeente and p.bericht_id = r.bericht_id and p.volgnr = r.volgnr
