-- As DossierToewijzingen. There is no index by aanbieder: this is asked only where a budget ceiling is watched, and then of a large part of the gemeente.
select t.client_id as ClientId, t.aanbieder as Aanbieder, t.toewijzing_nummer as ToewijzingNummer,
       p.beschikking_nummer as BeschikkingNummer, p.referentie_aanbieder as ReferentieAanbieder,
       p.product_categorie as Categorie, p.product_code as Code, p.toewijzingsdatum as Toewijzingsdatum, p.toewijzingstijd as Toewijzingstijd,
       p.ingangsdatum as Ingangsdatum, p.einddatum as Einddatum, p.reden_wijziging as RedenWijziging,
       p.volume as Volume, p.eenheid as Eenheid, p.frequentie as Frequentie, p.budget as Budget
from (
    select * from kern.toewijzing t where t.gemeente = @Gemeente and t.domein = @Domein and t.aanbieder = any(@Aanbieders::text[]) offset 0) t
cross join lateral (
    select v.bericht_id, v.volgnr
    from kern.toewijzing_versie v
    where v.gemeente = @Gemeente and v.toewijzing_id = t.toewijzing_id and v.ingetrokken_door_run is null
    order by v.toewijzingsdatum desc, v.toewijzingstijd desc
    limit 1) laatste
cross join lateral (
    select * from kern.toegewezen_product p where p.gemeente = @Gemeente and p.bericht_id = laatste.bericht_id and p.volgnr = laatste.volgnr offset 0) p
order by t.aanbieder, t.sleutel
