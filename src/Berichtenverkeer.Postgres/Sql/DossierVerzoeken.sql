-- By client and by reference, each a search of its own: see DossierToewijzingen. Another aanbieder may use the same reference: the caller
-- keeps what it asked for.
select gevonden.aanbieder as Aanbieder, gevonden.referentie_aanbieder as Referentie, gevonden.client_id as ClientId
from (
    select p.aanbieder, p.referentie_aanbieder, p.client_id
    from unnest(@ClientIds::bigint[]) as gevraagd(waarde)
    cross join lateral (
        select * from kern.aangevraagd_product p where p.gemeente = @Gemeente and p.client_id = gevraagd.waarde offset 0) p
    where p.domein = @Domein and not p.retour and p.ingetrokken_door_run is null
    union
    select p.aanbieder, p.referentie_aanbieder, p.client_id
    from unnest(@Referenties::text[]) as gevraagd(waarde)
    cross join lateral (
        select * from kern.aangevraagd_product p where p.gemeente = @Gemeente and p.referentie_aanbieder = gevraagd.waarde offset 0) p
    where p.domein = @Domein and not p.retour and p.ingetrokken_door_run is null
    union
    select v.aanbieder, v.referentie_aanbieder, v.client_id
    from unnest(@ClientIds::bigint[]) as gevraagd(waarde)
    cross join lateral (
        select * from kern.verzoek v where v.gemeente = @Gemeente and v.client_id = gevraagd.waarde offset 0) v
    where v.domein = @Domein and not v.retour and v.ingetrokken_door_run is null
    union
    select v.aanbieder, v.referentie_aanbieder, v.client_id
    from unnest(@Referenties::text[]) as gevraagd(waarde)
    cross join lateral (
        select * from kern.verzoek v where v.gemeente = @Gemeente and v.referentie_aanbieder = gevraagd.waarde offset 0) v
    where v.domein = @Domein and not v.retour and v.ingetrokken_door_run is null
) gevonden
