-- As kern.toewijzing_actueel, which does not show the key. One search per client and per key, then one per toewijzing
-- for its version: see DossierPrestaties. The domein stands outside the search by client: without statistics the key of
-- toewijzingen, which begins with gemeente and domein, would seem as good an index for it.
select t.client_id as ClientId, t.aanbieder as Aanbieder, t.toewijzing_nummer as ToewijzingNummer,
       p.beschikking_nummer as BeschikkingNummer, p.referentie_aanbieder as ReferentieAanbieder,
       p.product_categorie as Categorie, p.product_code as Code, p.toewijzingsdatum as Toewijzingsdatum, p.toewijzingstijd as Toewijzingstijd,
       p.ingangsdatum as Ingangsdatum, p.einddatum as Einddatum, p.reden_wijziging as RedenWijziging,
       p.volume as Volume, p.eenheid as Eenheid, p.frequentie as Frequentie, p.budget as Budget
from (
    select t.toewijzing_id, t.sleutel, t.client_id, t.aanbieder, t.toewijzing_nummer
    from unnest(@ClientIds::bigint[]) as gevraagd(client_id)
    cross join lateral (
        select * from kern.toewijzing t where t.gemeente = @Gemeente and t.client_id = gevraagd.client_id offset 0) t
    where t.domein = @Domein
    union
    select t.toewijzing_id, t.sleutel, t.client_id, t.aanbieder, t.toewijzing_nummer
    from unnest(@Sleutels::text[]) as gevraagd(sleutel)
    cross join lateral (
        select * from kern.toewijzing t where t.gemeente = @Gemeente and t.domein = @Domein and t.sleutel = gevraagd.sleutel offset 0) t
) t
cross join lateral (
    select v.bericht_id, v.volgnr
    from kern.toewijzing_versie v
    where v.gemeente = @Gemeente and v.toewijzing_id = t.toewijzing_id and v.ingetrokken_door_run is null
    order by v.toewijzingsdatum desc, v.toewijzingstijd desc
    limit 1) laatste
cross join lateral (
    select * from kern.toegewezen_product p where p.gemeente = @Gemeente and p.bericht_id = laatste.bericht_id and p.volgnr = laatste.volgnr offset 0) p
order by t.toewijzing_nummer, t.sleutel
