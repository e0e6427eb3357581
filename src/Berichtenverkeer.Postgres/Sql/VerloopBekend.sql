-- Of each toewijzing the last version from before a verzoek. Dates go as text: see DossierDebets.
select gevraagd.bericht_id as BerichtId, t.toewijzing_nummer as ToewijzingNummer,
       p.product_categorie as Categorie, p.product_code as Code, p.toewijzingsdatum as Toewijzingsdatum, p.toewijzingstijd as Toewijzingstijd,
       p.ingangsdatum as Ingangsdatum, p.einddatum as Einddatum, p.reden_wijziging as RedenWijziging,
       p.volume as Volume, p.eenheid as Eenheid, p.frequentie as Frequentie, p.budget as Budget
from unnest(@BerichtIds::bigint[], @Sleutels::text[], @Dagtekeningen::text[]::date[]) as gevraagd(bericht_id, sleutel, dagtekening)
cross join lateral (
    select * from kern.toewijzing t where t.gemeente = @Gemeente and t.domein = @Domein and t.sleutel = gevraagd.sleutel offset 0) t
cross join lateral (
    select v.bericht_id, v.volgnr
    from kern.toewijzing_versie v
    where v.gemeente = @Gemeente and v.toewijzing_id = t.toewijzing_id and v.ingetrokken_door_run is null and v.toewijzingsdatum < gevraagd.dagtekening
    order by v.toewijzingsdatum desc, v.toewijzingstijd desc
    limit 1) laatste
cross join lateral (
    select * from kern.toegewezen_product p where p.gemeente = @Gemeente and p.bericht_id = laatste.bericht_id and p.volgnr = laatste.volgnr offset 0) p
