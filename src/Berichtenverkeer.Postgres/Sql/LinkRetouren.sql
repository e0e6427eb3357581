-- A retour may come before or after what it answers, in the same night or years apart: whatever is still loose is tried
-- each time. With several of one key the k-th retour answers the k-th message; one that we refused ourselves goes last. What a
-- retour says outranks our own verdict. Messages, hashes and codes are found by a search each (offset 0 keeps the planner from making
-- it a join): without statistics, or with those of a moment before, as in a first history, it compared each message with each retour, and
-- a history of two million messages ended at the time limit of this statement.
with los as materialized (
    select r.bericht_id,
           case r.nummer when 325 then 323 else r.nummer - 1 end as heen_nummer,
           r.aanbieder,
           coalesce(r.declaratie_identificatie, r.identificatie) as identificatie,
           coalesce(r.declaratie_dagtekening, r.dagtekening) as dagtekening,
           coalesce(r.dagtekening_retour, r.retour_dagtekening, r.dagtekening) as eigen_dagtekening,
           coalesce(r.identificatie_retour, r.identificatie) as eigen_identificatie
    from kern.bericht r
    where r.gemeente = @Gemeente and r.domein = @Domein and r.retour and r.antwoord_op is null and r.uitkomst <> 'afgekeurd'
), alles as (
    -- Both sides in one set, so that putting them side by side is one sort.
    select 'retour' as kant, los.heen_nummer as nummer, los.aanbieder, los.identificatie, los.dagtekening, los.bericht_id,
           false as achteraan, los.eigen_dagtekening as rang_dag, los.eigen_identificatie as rang, o.sha256
    from los
    cross join lateral (select o.sha256 from bron.bericht o where o.bericht_id = los.bericht_id offset 0) o
    union all
    select 'heen', h.nummer, h.aanbieder, h.identificatie, h.dagtekening, h.bericht_id,
           h.uitkomst = 'afgekeurd', null, h.afzender, o.sha256
    from (select distinct heen_nummer, aanbieder, identificatie, dagtekening from los) gezocht
    cross join lateral (
        select * from kern.bericht h where h.gemeente = @Gemeente and h.identificatie = gezocht.identificatie offset 0) h
    cross join lateral (select o.sha256 from bron.bericht o where o.bericht_id = h.bericht_id offset 0) o
    where h.nummer = gezocht.heen_nummer and h.aanbieder = gezocht.aanbieder and h.dagtekening = gezocht.dagtekening
      and h.domein = @Domein and not h.retour and h.beantwoord_door is null
), genummerd as (
    select alles.*,
           row_number() over (
               partition by kant, nummer, aanbieder, identificatie, dagtekening
               order by achteraan, rang_dag, rang, sha256) as plaats
    from alles
), paar as (
    select nummer,
           max(bericht_id) filter (where kant = 'heen') as heen_id,
           max(bericht_id) filter (where kant = 'retour') as retour_id,
           bool_or(achteraan) as was_afgekeurd
    from genummerd
    group by nummer, aanbieder, identificatie, dagtekening, plaats
    having count(*) = 2
), oordeel as (
    -- 0200 (nothing to say) and 8001 (granted in full) are no objection. An objection on the header or the declaratie
    -- refuses everything, and so does any other one, except in a declaratie: there it refuses that line or client.
    select paar.heen_id, paar.retour_id, paar.was_afgekeurd, paar.nummer in (303, 323) as is_declaratie,
           case
               when count(c.bericht_id) = 0 then 'geaccepteerd'
               when paar.nummer in (303, 323) and not bool_or(c.klasse in ('Header', 'Declaratie', 'DeclaratieAntwoord')) then 'deels_afgewezen'
               else 'afgekeurd'
           end as oordeel
    from paar
    left join lateral (
        select c.bericht_id, c.klasse
        from kern.retourcode c
        where c.gemeente = @Gemeente and c.bericht_id = paar.retour_id and c.retour_code not in ('0200', '8001')
        offset 0) c on true
    group by paar.heen_id, paar.retour_id, paar.was_afgekeurd, paar.nummer
), beantwoord as (
    update kern.bericht h
    set beantwoord_door = o.retour_id,
        oordeel_retour = o.oordeel,
        ingetrokken_door_run = case
            when (o.oordeel = 'afgekeurd') = o.was_afgekeurd then h.ingetrokken_door_run
            when o.was_afgekeurd then null
            else @RunId::bigint
        end,
        uitkomst = o.oordeel,
        -- Another message may have taken its Identificatie, which was free.
        onderscheid = case when o.was_afgekeurd and o.oordeel <> 'afgekeurd' then h.bericht_id else h.onderscheid end
    from oordeel o
    where h.gemeente = @Gemeente and h.bericht_id = o.heen_id
), gekoppeld as (
    update kern.bericht r
    set antwoord_op = o.heen_id
    from oordeel o
    where r.gemeente = @Gemeente and r.bericht_id = o.retour_id
)
select heen_id, oordeel, was_afgekeurd, is_declaratie
from oordeel
