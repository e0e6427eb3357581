-- As kern.toewijzing_actueel, which does not show the key. No join with the clients: without statistics, as on a first
-- night, the planner expects one row and compares each toewijzing with each client of the gemeente. The versions are
-- looked up one by one, by key.
select t.client_id as ClientId, t.aanbieder as Aanbieder, t.toewijzing_nummer as ToewijzingNummer,
       p.beschikking_nummer as BeschikkingNummer, p.referentie_aanbieder as ReferentieAanbieder,
       p.product_categorie as Categorie, p.product_code as Code, p.toewijzingsdatum as Toewijzingsdatum, p.toewijzingstijd as Toewijzingstijd,
       p.ingangsdatum as Ingangsdatum, p.einddatum as Einddatum, p.reden_wijziging as RedenWijziging,
       p.volume as Volume, p.eenheid as Eenheid, p.frequentie as Frequentie, p.budget as Budget
from kern.toewijzing t
cross join lateral (
    select v.bericht_id, v.volgnr
    from kern.toewijzing_versie v
    where v.gemeente = t.gemeente and v.toewijzing_id = t.toewijzing_id and v.ingetrokken_door_run is null
    order by v.toewijzingsdatum desc, v.toewijzingstijd desc
    limit 1) laatste
join kern.toegewezen_product p on p.gemeente = t.gemeente and p.bericht_id = laatste.bericht_id and p.volgnr = laatste.volgnr
where t.gemeente = @Gemeente and t.domein = @Domein
  and (t.client_id = any(@ClientIds::bigint[]) or t.sleutel = any(@Sleutels::text[]))
order by t.toewijzing_nummer, t.sleutel
