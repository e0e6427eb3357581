-- By client and by reference, each a search by its own index. Another aanbieder may use the same reference: the caller
-- keeps what it asked for.
select gevonden.aanbieder as Aanbieder, gevonden.referentie_aanbieder as Referentie, gevonden.client_id as ClientId
from (
    select p.aanbieder, p.referentie_aanbieder, p.client_id from kern.aangevraagd_product p
    where p.gemeente = @Gemeente and p.domein = @Domein and p.client_id = any(@ClientIds::bigint[]) and not p.retour and p.ingetrokken_door_run is null
    union
    select p.aanbieder, p.referentie_aanbieder, p.client_id from kern.aangevraagd_product p
    where p.gemeente = @Gemeente and p.domein = @Domein and p.referentie_aanbieder = any(@Referenties::text[]) and not p.retour and p.ingetrokken_door_run is null
    union
    select v.aanbieder, v.referentie_aanbieder, v.client_id from kern.verzoek v
    where v.gemeente = @Gemeente and v.domein = @Domein and v.client_id = any(@ClientIds::bigint[]) and not v.retour and v.ingetrokken_door_run is null
    union
    select v.aanbieder, v.referentie_aanbieder, v.client_id from kern.verzoek v
    where v.gemeente = @Gemeente and v.domein = @Domein and v.referentie_aanbieder = any(@Referenties::text[]) and not v.retour and v.ingetrokken_door_run is null
) gevonden
