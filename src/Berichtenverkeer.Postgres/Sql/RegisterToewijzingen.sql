-- The toewijzingen of 301s that a retour accepts after all. The key is that of ToewijzingSleutel.
with terug as (
    select p.gemeente, p.domein, p.bericht_id, p.volgnr, p.aanbieder, p.client_id, p.toewijzing_nummer,
           coalesce(p.toewijzing_nummer::text, concat_ws('/', p.aanbieder, coalesce(p.beschikking_nummer::text, ''),
               coalesce(p.product_categorie, ''), coalesce(p.product_code, ''), to_char(p.ingangsdatum, 'YYYY-MM-DD'))) as sleutel
    from kern.toegewezen_product p
    where p.gemeente = @Gemeente and p.bericht_id = any(@BerichtIds::bigint[]) and not p.retour and p.toewijzing_id is null
), nieuw as (
    insert into kern.toewijzing (gemeente, domein, toewijzing_id, sleutel, aanbieder, client_id, toewijzing_nummer, bekend_door_run)
    select eerste.gemeente, eerste.domein, nextval('kern.toewijzing_nummer'), eerste.sleutel, eerste.aanbieder, eerste.client_id, eerste.toewijzing_nummer, @RunId::bigint
    from (
        select distinct on (terug.sleutel) terug.*
        from terug
        join kern.bericht b on b.gemeente = terug.gemeente and b.bericht_id = terug.bericht_id
        join bron.bericht o on o.bericht_id = terug.bericht_id
        order by terug.sleutel, b.dagtekening, b.afzender, b.identificatie, o.sha256, terug.volgnr) eerste
    on conflict (gemeente, domein, sleutel) do nothing
    returning toewijzing_id, sleutel
), bekend as (
    select n.toewijzing_id, n.sleutel from nieuw n
    union all
    select t.toewijzing_id, t.sleutel
    from kern.toewijzing t
    join (select distinct terug.gemeente, terug.domein, terug.sleutel from terug) gezocht using (gemeente, domein, sleutel)
)
update kern.toegewezen_product p
set toewijzing_id = bekend.toewijzing_id
from terug
join bekend on bekend.sleutel = terug.sleutel
where p.gemeente = terug.gemeente and p.bericht_id = terug.bericht_id and p.volgnr = terug.volgnr
