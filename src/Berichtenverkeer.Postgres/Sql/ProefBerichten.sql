-- A 319 names no client: it is found by the reference of the verzoek that it answers.
with verzoek as (
    select p.aanbieder, p.referentie_aanbieder
    from kern.aangevraagd_product p
    where p.gemeente = @Gemeente and p.domein = @Domein and p.client_id = any(@ClientIds::bigint[]) and not p.retour
    union
    select v.aanbieder, v.referentie_aanbieder
    from kern.verzoek v
    where v.gemeente = @Gemeente and v.domein = @Domein and v.client_id = any(@ClientIds::bigint[]) and not v.retour
), gevonden as (
    select c.bericht_id
    from kern.bericht_client c
    where c.gemeente = @Gemeente and c.domein = @Domein and c.client_id = any(@ClientIds::bigint[]) and not c.retour
    union
    select a.bericht_id
    from verzoek v
    join kern.antwoord a on a.gemeente = @Gemeente and a.referentie_aanbieder = v.referentie_aanbieder and a.aanbieder = v.aanbieder
    where a.domein = @Domein and not a.retour
), staand as (
    select k.bericht_id, k.bekend_door_run, k.op_datum, k.nummer, k.dagtekening
    from gevonden g
    join kern.bericht k on k.gemeente = @Gemeente and k.bericht_id = g.bericht_id
    where k.nummer in (301, 305, 307, 315, 317, 319) and not k.retour and k.uitkomst = 'geaccepteerd' and k.ingetrokken_door_run is null
)
select s.bericht_id as BerichtId, s.bekend_door_run as RunId, s.op_datum as OpDatum, b.sha256 as Sha256, b.lengte as Lengte
from staand s
join bron.bericht b on b.bericht_id = s.bericht_id
where s.bekend_door_run <= (
    select max(l.bekend_door_run) from staand l where l.nummer in (315, 317) and l.dagtekening between @Van and @Tot)
