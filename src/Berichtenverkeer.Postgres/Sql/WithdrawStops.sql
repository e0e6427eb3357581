-- Per key the k-th removal of this run (or of a message that a retour accepts after all) withdraws the k-th standing record, those of earlier nights first. The order
-- says which record goes, not whether one goes: that depends on the numbers only.
with verwijdering as (
    select p.*
    from (
        select w.bericht_id from bron.werk w where w.gemeente = @Gemeente and w.domein = @Domein and w.run_id = @RunId::bigint
        union
        select unnest(@Hersteld::bigint[])) w
    join kern.stop_product p on p.gemeente = @Gemeente and p.bericht_id = w.bericht_id
    where p.status_aanlevering = '3' and not p.retour and p.ingetrokken_door_run is null
), genummerd as materialized (
    select v.*,
           row_number() over (
               partition by v.client_id, v.aanbieder, case when v.toewijzing_nummer is null then v.beschikking_nummer end, v.toewijzing_nummer, v.product_categorie, v.product_code, v.begindatum, v.reden_beeindiging, v.einddatum
               order by b.dagtekening, b.afzender, b.identificatie, o.sha256, v.volgnr) as plaats
    from verwijdering v
    join kern.bericht b on b.gemeente = v.gemeente and b.bericht_id = v.bericht_id
    join bron.bericht o on o.bericht_id = v.bericht_id
), staand as materialized (
    select s.*,
           row_number() over (
               partition by s.client_id, s.aanbieder, case when s.toewijzing_nummer is null then s.beschikking_nummer end, s.toewijzing_nummer, s.product_categorie, s.product_code, s.begindatum, s.reden_beeindiging, s.einddatum
               order by s.bekend_door_run = @RunId::bigint, b.dagtekening, b.afzender, b.identificatie, o.sha256, s.volgnr) as plaats
    from (select distinct client_id from verwijdering) geraakt
    join kern.stop_product s on s.gemeente = @Gemeente and s.client_id = geraakt.client_id
    join kern.bericht b on b.gemeente = s.gemeente and b.bericht_id = s.bericht_id
    join bron.bericht o on o.bericht_id = s.bericht_id
    where s.domein = @Domein and s.status_aanlevering <> '3' and not s.retour and s.ingetrokken_door_run is null
)
update kern.stop_product p
set ingetrokken_door_run = @RunId::bigint, ingetrokken_door_bericht = v.bericht_id
from staand s
join genummerd v on v.client_id = s.client_id and v.aanbieder = s.aanbieder and v.begindatum = s.begindatum and v.plaats = s.plaats
  and (v.toewijzing_nummer is not null or v.beschikking_nummer is not distinct from s.beschikking_nummer)
  and v.toewijzing_nummer is not distinct from s.toewijzing_nummer
  and v.product_categorie is not distinct from s.product_categorie
  and v.product_code is not distinct from s.product_code
  and v.reden_beeindiging = s.reden_beeindiging and v.einddatum = s.einddatum
where p.gemeente = s.gemeente and p.bericht_id = s.bericht_id and p.volgnr = s.volgnr
