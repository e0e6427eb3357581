-- Removals of earlier runs have withdrawn what they removed; those of this run do so at its end, and are taken off here.
-- A BeschikkingNummer beside a ToewijzingNummer is no part of the key: 3.2 does not have it. One search per
-- client: see DossierToewijzingen.
select s.client_id as ClientId, s.aanbieder as Aanbieder, case when s.toewijzing_nummer is null then s.beschikking_nummer end as BeschikkingNummer, s.toewijzing_nummer as ToewijzingNummer,
       s.product_categorie as Categorie, s.product_code as Code, s.begindatum as Begindatum,
       null::text as RedenBeeindiging, null::date as Einddatum,
       (count(*) filter (where s.status_aanlevering <> '3') - count(*) filter (where s.status_aanlevering = '3'))::integer as Aantal
from (select distinct unnest(@ClientIds::bigint[]) as client_id) gevraagd
cross join lateral (select * from kern.start_product s where s.gemeente = @Gemeente and s.client_id = gevraagd.client_id offset 0) s
where s.domein = @Domein and not s.retour and s.ingetrokken_door_run is null and (s.status_aanlevering <> '3' or s.bekend_door_run = @RunId)
group by s.client_id, s.aanbieder, case when s.toewijzing_nummer is null then s.beschikking_nummer end, s.toewijzing_nummer, s.product_categorie, s.product_code, s.begindatum
having count(*) filter (where s.status_aanlevering <> '3') > count(*) filter (where s.status_aanlevering = '3')
union all
select s.client_id, s.aanbieder, case when s.toewijzing_nummer is null then s.beschikking_nummer end, s.toewijzing_nummer, s.product_categorie, s.product_code, s.begindatum,
       s.reden_beeindiging, s.einddatum,
       (count(*) filter (where s.status_aanlevering <> '3') - count(*) filter (where s.status_aanlevering = '3'))::integer
from (select distinct unnest(@ClientIds::bigint[]) as client_id) gevraagd
cross join lateral (select * from kern.stop_product s where s.gemeente = @Gemeente and s.client_id = gevraagd.client_id offset 0) s
where s.domein = @Domein and not s.retour and s.ingetrokken_door_run is null and (s.status_aanlevering <> '3' or s.bekend_door_run = @RunId)
group by s.client_id, s.aanbieder, case when s.toewijzing_nummer is null then s.beschikking_nummer end, s.toewijzing_nummer, s.product_categorie, s.product_code, s.begindatum,
         s.reden_beeindiging, s.einddatum
having count(*) filter (where s.status_aanlevering <> '3') > count(*) filter (where s.status_aanlevering = '3')
