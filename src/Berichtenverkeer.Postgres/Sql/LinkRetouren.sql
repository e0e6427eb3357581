-- A retour may come before or after what it answers, in the same night or years apart: whatever is still loose is tried
-- each time. With several of one key the k-th retour answers the k-th message; one that we refused ourselves goes last.
with los as (
    select r.bericht_id,
           case r.nummer when 325 then 323 else r.nummer - 1 end as heen_nummer,
           r.aanbieder,
           coalesce(r.declaratie_identificatie, r.identificatie) as identificatie,
           coalesce(r.declaratie_dagtekening, r.dagtekening) as dagtekening,
           coalesce(r.dagtekening_retour, r.retour_dagtekening, r.dagtekening) as eigen_dagtekening,
           coalesce(r.identificatie_retour, r.identificatie) as eigen_identificatie
    from kern.bericht r
    where r.gemeente = @Gemeente and r.domein = @Domein and r.retour and r.antwoord_op is null and r.uitkomst <> 'afgekeurd'
), retour as (
    select los.*,
           row_number() over (
               partition by los.heen_nummer, los.aanbieder, los.identificatie, los.dagtekening
               order by los.eigen_dagtekening, los.eigen_identificatie, o.sha256) as plaats
    from los
    join bron.bericht o on o.bericht_id = los.bericht_id
), heen as (
    select h.bericht_id, h.nummer, h.aanbieder, h.identificatie, h.dagtekening,
           row_number() over (
               partition by h.nummer, h.aanbieder, h.identificatie, h.dagtekening
               order by h.uitkomst = 'afgekeurd', h.afzender, o.sha256) as plaats
    from (select distinct heen_nummer, aanbieder, identificatie, dagtekening from los) gezocht
    join kern.bericht h on h.gemeente = @Gemeente and h.identificatie = gezocht.identificatie
      and h.nummer = gezocht.heen_nummer and h.aanbieder = gezocht.aanbieder and h.dagtekening = gezocht.dagtekening
    join bron.bericht o on o.bericht_id = h.bericht_id
    where h.domein = @Domein and not h.retour and h.beantwoord_door is null
), paar as (
    select heen.bericht_id as heen_id, heen.nummer, retour.bericht_id as retour_id
    from retour
    join heen on heen.nummer = retour.heen_nummer and heen.aanbieder = retour.aanbieder
      and heen.identificatie = retour.identificatie and heen.dagtekening = retour.dagtekening and heen.plaats = retour.plaats
), oordeel as (
    -- 0200 (nothing to say) and 8001 (granted in full) are no objection. An objection on the header or the declaratie
    -- refuses everything, and so does any other one, except in a declaratie: there it refuses that line or client.
    select paar.heen_id, paar.retour_id,
           case
               when count(c.*) = 0 then 'geaccepteerd'
               when paar.nummer in (303, 323) and not bool_or(c.klasse in ('Header', 'Declaratie', 'DeclaratieAntwoord')) then 'deels_afgewezen'
               else 'afgekeurd'
           end as oordeel
    from paar
    left join kern.retourcode c on c.gemeente = @Gemeente and c.bericht_id = paar.retour_id and c.retour_code not in ('0200', '8001')
    group by paar.heen_id, paar.retour_id, paar.nummer
), beantwoord as (
    update kern.bericht h
    set beantwoord_door = o.retour_id,
        oordeel_retour = o.oordeel,
        ingetrokken_door_run = case when o.oordeel = 'afgekeurd' and h.uitkomst <> 'afgekeurd' then @RunId::bigint else h.ingetrokken_door_run end,
        uitkomst = case when o.oordeel = 'geaccepteerd' or h.uitkomst = 'afgekeurd' then h.uitkomst else o.oordeel end
    from oordeel o
    where h.gemeente = @Gemeente and h.bericht_id = o.heen_id
), gekoppeld as (
    update kern.bericht r
    set antwoord_op = o.heen_id
    from oordeel o
    where r.gemeente = @Gemeente and r.bericht_id = o.retour_id
)
select heen_id, oordeel
from oordeel
